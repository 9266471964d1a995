import * as asyncio from "asyncio";
import * as time from "time";

async function reverse(numbers: number[]) {
  await asyncio.sleep(Math.max(...numbers));
  return numbers.toReversed();
}

async function main() {
  const short = asyncio.createTask(reverse([3, 2, 1]));
  const long = asyncio.createTask(reverse([10, 5, 0]));
  console.log(`Start: ${time.strftime("%X")}`);
  const both = await asyncio.gather(short, long);
  console.log(`End: ${time.strftime("%X")}`);
  console.log(`Both done: ${short.done() && long.done()}`);
  return both;
}

const both = await asyncio.run(main());
console.log(both);
