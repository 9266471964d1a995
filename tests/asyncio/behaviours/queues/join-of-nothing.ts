// Rule 38: with nothing unfinished, join does not wait.
import * as asyncio from "asyncio";

async function main() {
  const queue: asyncio.Queue<string> = new asyncio.Queue();
  asyncio.getRunningLoop().callSoon(console.log, "somebody else");
  await queue.join();
  console.log("joined");
  await asyncio.sleep(0);
}

asyncio.run(main());
