import * as asyncio from "asyncio";

async function increase(number: number) {
  console.log(`increase has ${number}`);
  return number + 1;
}

async function increaseBy(number: number, times: number) {
  return await increase(number);
}

async function main() {
  console.log(await increaseBy(1, 3));
  console.log(await increaseBy(1, 0));
}

asyncio.run(main());
