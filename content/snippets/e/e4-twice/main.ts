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
    console.log(`second: ${(error as Error).message}`);
  }
}

asyncio.run(main());
