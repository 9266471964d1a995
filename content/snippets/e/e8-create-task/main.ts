import * as asyncio from "asyncio";
import { delay } from "./util";

async function main() {
  const nap = asyncio.createTask(delay(3));
  console.log(`we hold a ${nap.constructor.name}`);
  const seconds = await nap;
  console.log(`the task returned ${seconds}`);
}

asyncio.run(main());
