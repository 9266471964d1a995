import * as asyncio from "asyncio";

async function divide(a: number, b: number) {
  if (b === 0) throw new asyncio.ValueError("cannot divide by 0");
  return a / b;
}

async function main() {
  asyncio.createTask(divide(1, 0), { name: "division" });
  await asyncio.sleep(1);
  console.log("main knows of no error");
}

asyncio.run(main());
