import * as asyncio from "asyncio";

async function lazy(number: number) {
  return number + 1;
}

async function main() {
  const plan = lazy(1);
  try {
    console.log(`run gave ${await asyncio.run(plan)}`);
  } catch (error) {
    if (!(error instanceof asyncio.RuntimeError)) throw error;
    console.log(`run: ${error.message}`);
  }
  try {
    console.log(`await gave ${await plan}`);
  } catch (error) {
    if (!(error instanceof asyncio.RuntimeError)) throw error;
    console.log(`await: ${error.message}`);
  }
}

asyncio.run(main());
