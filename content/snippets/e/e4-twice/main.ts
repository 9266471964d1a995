import * as asyncio from "asyncio";

async function increase(number: number) {
  console.log("increase runs");
  return number + 1;
}

async function main() {
  const plan = increase(1);
  console.log(`first: ${await plan}`);
  try {
    console.log(`second: ${await plan}`);
  } catch (error) {
    if (!(error instanceof asyncio.RuntimeError)) throw error;
    console.log(`second: ${error.message}`);
  }
}

asyncio.run(main());
