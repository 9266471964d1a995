// Rule 36: the cancel comes out only when the lock is held again.
import * as asyncio from "asyncio";

async function waiter(condition: asyncio.Condition) {
  {
    using _held = await condition.acquire();
    try {
      await condition.wait();
    } catch (error) {
      if (!(error instanceof asyncio.CancelledError)) throw error;
      console.log(
        `cancelled at ${asyncio.getRunningLoop().time().toFixed(1)}`,
        Number(condition.locked()),
      );
      throw error;
    }
  }
}

async function main() {
  const condition = new asyncio.Condition();
  const task = asyncio.createTask(waiter(condition));
  await asyncio.sleep(1);
  {
    using _held = await condition.acquire();
    task.cancel();
    await asyncio.sleep(3);
    console.log("main gives the lock back");
  }
  await asyncio.wait([task]);
  console.log(Number(task.cancelled()), Number(condition.locked()));
}

asyncio.run(main());
