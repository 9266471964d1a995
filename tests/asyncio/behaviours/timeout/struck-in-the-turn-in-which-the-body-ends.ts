// The body's last step is already in the queue: the cancel meets it there.
import * as asyncio from "asyncio";

async function main() {
  const loop = asyncio.getRunningLoop();
  const future = loop.createFuture<string>();
  const limit = asyncio.timeout(1);
  loop.callLater(0.5, () => {
    future.setResult("value");
    limit.reschedule(loop.time());
  });
  try {
    await using _ = limit;
    console.log(await future);
    console.log(
      "the body goes on",
      limit.expired() ? "expired" : "not expired",
    );
    await asyncio.sleep(0);
    console.log("never printed");
  } catch (error) {
    console.log(
      (error as Error).name,
      limit.expired() ? "expired" : "not expired",
    );
  }
}

asyncio.run(main());
