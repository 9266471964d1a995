// The other one still gets the error, and it is reported besides.
import * as asyncio from "asyncio";

async function work() {
  await asyncio.sleep(3);
  throw new asyncio.ValueError("late");
}

async function waiter(name: string, task: asyncio.Task<void>) {
  try {
    await asyncio.shield(task);
  } catch (error) {
    console.log(name, (error as Error).name);
  }
}

async function main() {
  asyncio.getRunningLoop().setExceptionHandler((_loop, context) => {
    console.log(context.message);
  });
  const task = asyncio.createTask(work());
  const first = asyncio.createTask(waiter("first", task));
  const second = asyncio.createTask(waiter("second", task));
  await asyncio.sleep(1);
  first.cancel();
  await asyncio.gather(first, second);
}

asyncio.run(main());
