import * as asyncio from "asyncio";

async function lazy(number: number) {
  return number + 1;
}

async function main() {
  const plan = lazy(1);
  try {
    console.log(`run gave ${await asyncio.run(plan)}`);
  } catch (error) {
    console.log(`run: ${(error as Error).message}`);
  }
  try {
    console.log(`await gave ${await plan}`);
  } catch (error) {
    console.log(`await: ${(error as Error).message}`);
  }
}

asyncio.run(main());
