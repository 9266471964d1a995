import * as asyncio from "asyncio";
import { delay } from "./util";

async function main() {
  const seconds = await delay(2);
  console.log(`delay gave back ${seconds}`);
}

asyncio.run(main());
