import * as asyncio from "asyncio";

async function listen(limit: asyncio.Timeout) {
  const loop = asyncio.getRunningLoop();
  for (const pause of [1, 1.5, 4]) {
    await asyncio.sleep(pause);
    limit.reschedule(loop.time() + 2);
    console.log(`a message after ${pause} s`);
  }
}

async function main() {
  const limit = asyncio.timeout(2);
  try {
    await using silence = limit;
    await listen(limit);
  } catch (error) {
    if (!(error instanceof asyncio.TimeoutError)) throw error;
    console.log("two seconds of silence");
  }
  console.log(`expired: ${limit.expired()}`);
}

asyncio.run(main());
