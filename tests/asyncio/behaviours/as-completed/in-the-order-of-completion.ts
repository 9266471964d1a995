// Rule 29: as a plain iterator it gives awaitables.
import * as asyncio from "asyncio";

async function work(n: number) {
  await asyncio.sleep(n);
  return n;
}

async function main() {
  for (const nextOne of asyncio.asCompleted([work(3), work(1), work(2)])) {
    console.log(
      await nextOne,
      `at ${asyncio.getRunningLoop().time().toFixed(1)}`,
    );
  }
}

asyncio.run(main());
