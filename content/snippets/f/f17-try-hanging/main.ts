import * as asyncio from "asyncio";
import * as random from "random";
import { retry } from "./retry";

random.seed(3);

class Unreachable extends Error {}

let count = 0;

async function ask() {
  count++;
  console.log(`attempt ${count}`);
  if (count === 1) throw new Unreachable("no answer");
  await asyncio.sleep(count === 2 ? 3600 : 1);
  return "hello";
}

async function main() {
  const loop = asyncio.getRunningLoop();
  const start = loop.time();
  const askBriefly = () => asyncio.waitFor(ask(), 2);
  console.log(await retry(askBriefly, [Unreachable, asyncio.TimeoutError]));
  console.log(loop.time() - start < 60 ? "in time" : "much too late");
}

asyncio.run(main());
