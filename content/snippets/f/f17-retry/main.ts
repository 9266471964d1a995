import * as asyncio from "asyncio";
import * as random from "random";
import { retry } from "./retry";

random.seed(3);

class Unreachable extends Error {}

async function ask() {
  const now = asyncio.getRunningLoop().time();
  console.log(`asking at second ${now.toFixed(2)}`);
  await asyncio.sleep(0.5);
  if (now < 6) throw new Unreachable("no answer");
  return "42";
}

async function main() {
  const answer = await retry(ask, [Unreachable]);
  console.log(`the answer is ${answer}`);
}

asyncio.run(main());
