import * as asyncio from "asyncio";

async function f() {
  console.log("f: begins");
  await asyncio.sleep(3);
  console.log("f: returns 7");
  return 7;
}

async function g() {
  console.log("g: begins, and awaits f");
  const r = await f();
  console.log(`g: goes on with ${r}`);
  return r;
}

async function ticks() {
  for (const second of [1, 2]) {
    await asyncio.sleep(1);
    console.log(`  ticks: second ${second}`);
  }
}

async function main() {
  const [r] = await asyncio.gather(g(), ticks());
  console.log(`g returned ${r}`);
}

asyncio.run(main());
