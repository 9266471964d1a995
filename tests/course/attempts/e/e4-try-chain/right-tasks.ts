import * as asyncio from "asyncio";

async function increase(number: number) {
  console.log(`increase has ${number}`);
  return number + 1;
}

async function increaseBy(number: number, times: number) {
  for (let i = 0; i < times; i++)
    number = await asyncio.createTask(increase(number));
  return number;
}

async function main() {
  console.log(await increaseBy(1, 3));
  console.log(await increaseBy(1, 0));
}

asyncio.run(main());
