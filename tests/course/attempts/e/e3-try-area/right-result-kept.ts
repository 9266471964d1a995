import * as asyncio from "asyncio";

async function area(width: number, length: number) {
  console.log("measuring");
  return width * length;
}

const plan = area(3, 4);
console.log("the plan is made");
const metres = await asyncio.run(plan);
console.log(`${metres} square metres`);
