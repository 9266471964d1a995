// Rule 36: the last one is raised, once the lock is held.
import * as asyncio from "asyncio";

async function waiter(condition: asyncio.Condition) {
  using held = await condition.acquire();
  try {
    await condition.wait();
  } catch (error) {
    console.log(
      (error as Error).name,
      (error as Error).message,
      Number(condition.locked()),
    );
    throw error;
  }
}

async function main() {
  const condition = new asyncio.Condition();
  const task = asyncio.createTask(waiter(condition));
  await asyncio.sleep(0);
  await condition.acquire();
  for (const message of ["first", "second", "third"]) {
    task.cancel(message);
    await asyncio.sleep(0);
    console.log("after", message, Number(task.done()));
  }
  condition.release();
  await asyncio.wait([task]);
  console.log(
    Number(task.cancelled()),
    task.cancelling(),
    Number(condition.locked()),
  );
}

asyncio.run(main());
