import * as asyncio from "asyncio";

function a() {}
async function b() {}
async function* c() {
  yield 1;
}

const made = { a: a(), b: b() as asyncio.Coroutine<void>, c: c() };
for (const [name, value] of Object.entries(made)) {
  const answer = asyncio.isCoroutine(value) ? "yes" : "no";
  console.log(`${name}: ${answer}`);
}
made.b.close(); // so that nobody misses its await
