// Rule 26: errors and cancels become results.
import * as asyncio from "asyncio";

async function work(seconds: number) {
  await asyncio.sleep(seconds);
  return "result";
}

async function fail(seconds: number): Promise<string> {
  await asyncio.sleep(seconds);
  throw new asyncio.ValueError("boom");
}

async function main() {
  const sleeper = asyncio.createTask(work(10));
  asyncio.getRunningLoop().callLater(2, () => sleeper.cancel());
  const results = await asyncio.gather(work(1), fail(3), sleeper, {
    returnExceptions: true,
  });
  console.log(
    results[0],
    (results[1] as Error).name,
    (results[2] as Error).name,
  );
  console.log(`at ${asyncio.getRunningLoop().time().toFixed(1)}`);
}

asyncio.run(main());
