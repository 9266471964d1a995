// Rule 36: the cancel is raised when the lock is held again.
import * as asyncio from "asyncio";

async function waiter(condition: asyncio.Condition) {
  using held = await condition.acquire();
  try {
    await condition.wait();
  } finally {
    console.log("waiter leaves at", asyncio.getRunningLoop().time() | 0, Number(condition.locked()));
  }
}

async function main() {
  const condition = new asyncio.Condition();
  const task = asyncio.createTask(waiter(condition));
  await asyncio.sleep(1);
  await condition.acquire();
  task.cancel();
  await asyncio.sleep(3);
  console.log("main releases", Number(task.done()));
  condition.release();
  await asyncio.wait([task]);
  console.log(Number(task.cancelled()), Number(condition.locked()));
}

asyncio.run(main());
