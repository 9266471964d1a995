import * as asyncio from "asyncio";
import { Limiter } from "./limiter";

async function main() {
  const loop = asyncio.getRunningLoop();
  const start = loop.time();
  const limiter = new Limiter(2, 10);
  await asyncio.sleep(100);
  for (let visitor = 1; visitor <= 4; visitor++) {
    await limiter.acquire();
    console.log(`visitor ${visitor} at second ${loop.time() - start}`);
  }
}

asyncio.run(main());
