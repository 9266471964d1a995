import * as asyncio from "asyncio";

async function half(number: number) {
  if (number % 2 === 1) throw new asyncio.ValueError(`${number} is odd`);
  return number / 2;
}

async function main() {
  console.log(`half of 4 is ${await half(4)}`);
  try {
    console.log(`half of 7 is ${await half(7)}`);
  } catch (error) {
    if (!(error instanceof asyncio.ValueError)) throw error;
    console.log(`main caught: ${error.message}`);
  }
}

asyncio.run(main());
