import * as asyncio from "asyncio";

async function area(width: number, length: number) {
  console.log("measuring");
  return width * length;
}

async function main() {
  const plan = area(3, 4);
  console.log("the plan is made");
  console.log(`${await plan} square metres`);
}

asyncio.run(main());
