import * as asyncio from "asyncio";

async function f() {
  console.log("f: returns 7");
  return 7;
}

async function g() {
  console.log("g: begins, and awaits f");
  const r = await f();
  console.log(`g: goes on with ${r}`);
}

async function neighbour() {
  console.log("  neighbour: has its turn");
}

async function main() {
  await asyncio.gather(g(), neighbour());
}

asyncio.run(main());
