import * as asyncio from "asyncio";

const loops: unknown[] = [];

async function main(name: string) {
  loops.push(asyncio.getRunningLoop());
  console.log(`${name} runs`);
}

await asyncio.run(main("first"));
await asyncio.run(main("second"));
console.log(loops[0] === loops[1] ? "the same loop" : "two loops");
