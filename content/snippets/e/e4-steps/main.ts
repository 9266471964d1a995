import * as asyncio from "asyncio";

async function increase(number: number) {
  console.log(`  increase has ${number}`);
  return number + 1;
}

async function main() {
  console.log("main runs");
  const two = await increase(1);
  console.log(`main goes on with ${two}`);
  const three = await increase(two);
  console.log(`main goes on with ${three}`);
}

asyncio.run(main());
