import * as asyncio from "asyncio";

async function increase(number: number) {
  return number + 1;
}

async function main() {
  const plan = increase(1);
  console.log(await plan);
  try {
    console.log(await plan);
  } catch (error) {
    console.log((error as Error).message);
  }
}

asyncio.run(main());
