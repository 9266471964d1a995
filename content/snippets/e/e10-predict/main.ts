import * as asyncio from "asyncio";
import { delay } from "./util";

async function keepTalking(times: number) {
  for (let i = 0; i < times; i++) {
    await asyncio.sleep(1);
    console.log("I'm running other code while I'm waiting!");
  }
}

async function main() {
  const left = asyncio.createTask(delay(3));
  const right = asyncio.createTask(delay(3));
  await keepTalking(3);
  await left;
  await right;
}

asyncio.run(main());
