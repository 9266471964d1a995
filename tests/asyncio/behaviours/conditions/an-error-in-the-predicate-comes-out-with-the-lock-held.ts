// Rule 36: leaving the block releases it.
import * as asyncio from "asyncio";

async function main() {
  const condition = new asyncio.Condition();
  let looks = 0;
  async function waiter() {
    using held = await condition.acquire();
    try {
      await condition.waitFor(() => {
        if (++looks === 2) throw new asyncio.ValueError("cannot tell");
        return false;
      });
    } catch (error) {
      console.log((error as Error).message, Number(condition.locked()));
    }
  }
  const task = asyncio.createTask(waiter());
  await asyncio.sleep(0);
  {
    using held = await condition.acquire();
    condition.notify();
  }
  await task;
  console.log(Number(condition.locked()));
}

asyncio.run(main());
