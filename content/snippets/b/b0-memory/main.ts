import * as asyncio from "asyncio";

const basket = ["bread"];

function shop(list: string[]) {
  list.push("milk");
  return list.length;
}

async function main() {
  const count = await asyncio.toThread(shop, basket);
  console.log(`in the thread: ${count} things`);
  console.log(`in the program: ${basket.length}`);
}

asyncio.run(main());
