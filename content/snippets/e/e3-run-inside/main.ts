import * as asyncio from "asyncio";

async function lazy(number: number) {
  return number + 1;
}

async function main() {
  const plan = lazy(1);
  try {
    console.log(await asyncio.run(plan));
  } catch (error) {
    console.log((error as Error).message);
  }
  console.log(await plan);
}

asyncio.run(main());
