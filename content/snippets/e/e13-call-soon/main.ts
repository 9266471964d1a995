import * as asyncio from "asyncio";
import { delay } from "./util";

function ring(bell: string) {
  console.log(`the ${bell} rings`);
}

async function main() {
  const loop = asyncio.getRunningLoop();
  loop.callSoon(ring, "doorbell");
  console.log("main has asked for a ring");
  await delay(1);
}

asyncio.run(main());
