import * as asyncio from "asyncio";

async function visit(name: string) {
  await asyncio.sleep(1);
  return asyncio.getRunningLoop();
}

await using runner = new asyncio.Runner();
const first = await runner.run(visit("Ana"));
const second = await runner.run(visit("Ben"));
console.log(`the same loop: ${first === second}`);
console.log(`closed: ${first.isClosed()}`);
