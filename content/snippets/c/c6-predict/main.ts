import * as asyncio from "asyncio";

function a() {}
async function b() {}
async function* c() {
  yield 1;
}

const made = { a: a(), b: b() as asyncio.Coroutine<void>, c: c() };
const coroutines = Object.entries(made)
  .filter(([, value]) => asyncio.isCoroutine(value))
  .map(([name]) => name);
console.log(`coroutines: ${coroutines.join(", ")}`);
made.b.close(); // or it is reported as never awaited
