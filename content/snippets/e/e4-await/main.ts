import * as asyncio from "asyncio";

async function increase(number: number) {
  return number + 1;
}

async function main() {
  const two = await increase(1);
  const three = await increase(two);
  console.log(two);
  console.log(three);
}

asyncio.run(main());
