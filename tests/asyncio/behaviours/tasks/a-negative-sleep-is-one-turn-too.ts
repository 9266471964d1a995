// Rule 17: any delay up to 0 is a bare yield.
import * as asyncio from "asyncio";

async function walk(name: string, delay: number) {
  for (let n = 0; n < 3; n++) {
    console.log(name, n);
    await asyncio.sleep(delay);
  }
}

async function main() {
  const zero = asyncio.createTask(walk("zero", 0));
  const negative = asyncio.createTask(walk("negative", -5));
  await zero;
  await negative;
  console.log("at", asyncio.getRunningLoop().time() === 0 ? "True" : "False");
}

asyncio.run(main());
