// Lessons 3: a coroutine that never waits runs in place, however deep.
import * as asyncio from "asyncio";

async function deep(n: number): Promise<string> {
  if (n === 0) {
    return "bottom";
  }
  return await deep(n - 1);
}

async function main() {
  asyncio.getRunningLoop().callSoon(console.log, "somebody else");
  console.log(await deep(50));
  console.log("still no turn given away");
  await asyncio.sleep(0);
}

asyncio.run(main());
