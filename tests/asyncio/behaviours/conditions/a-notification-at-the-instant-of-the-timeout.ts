// Rules 31 and 36: the timeout wins, and the notification goes to the next waiter.
import * as asyncio from "asyncio";

async function waiter(
  name: string,
  condition: asyncio.Condition,
  seconds: number,
) {
  using held = await condition.acquire();
  try {
    await using limit = asyncio.timeout(seconds);
    await condition.wait();
    console.log(name, "went on");
  } catch (error) {
    console.log(name, (error as Error).name);
  }
}

async function main() {
  const condition = new asyncio.Condition();
  const tasks = [waiter("a", condition, 1), waiter("b", condition, 9)].map(
    (coro) => asyncio.createTask(coro),
  );
  await asyncio.sleep(0);
  await asyncio.sleep(1);
  {
    using held = await condition.acquire();
    condition.notify();
  }
  await asyncio.gather(...tasks);
  console.log(asyncio.getRunningLoop().time() | 0);
}

asyncio.run(main());
