import * as asyncio from "asyncio";

async function weigh(fruit: string, seconds: number) {
  await asyncio.sleep(seconds);
  console.log(`weighed: ${fruit}`);
  return fruit;
}

async function main() {
  const fruits = await asyncio.gather(weigh("apple", 2), weigh("plum", 1));
  console.log(`results: ${fruits.join(", ")}`);
}

asyncio.run(main());
