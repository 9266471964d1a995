// Gatherings can be gathered.
import * as asyncio from "asyncio";

async function work(name: string, seconds: number) {
  await asyncio.sleep(seconds);
  console.log(name);
  return name;
}

async function main() {
  const inner = asyncio.gather(work("a", 2), work("b", 1));
  const results = await asyncio.gather(inner, work("c", 3));
  console.log(results[0][1], results[1]);
}

asyncio.run(main());
