// Rules 31 and 36: the timeout is raised once the lock is held again.
import * as asyncio from "asyncio";

async function waiter(condition: asyncio.Condition) {
  using held = await condition.acquire();
  try {
    await using limit = asyncio.timeout(2);
    await condition.wait();
  } catch (error) {
    console.log(
      (error as Error).name,
      "at",
      asyncio.getRunningLoop().time() | 0,
      Number(condition.locked()),
    );
  }
}

async function busy(condition: asyncio.Condition) {
  await asyncio.sleep(1);
  using held = await condition.acquire();
  await asyncio.sleep(4);
  console.log("busy leaves at", asyncio.getRunningLoop().time() | 0);
}

async function main() {
  const condition = new asyncio.Condition();
  await asyncio.gather(waiter(condition), busy(condition));
}

asyncio.run(main());
