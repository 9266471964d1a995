import * as asyncio from "asyncio";

async function failing() {
  throw new asyncio.ValueError("late");
}

async function leaves(group: asyncio.TaskGroup) {
  await using held = group;
  held.createTask(failing());
}

async function main() {
  asyncio.getRunningLoop().setExceptionHandler((_, context) => {
    const error = context.exception as Error;
    console.log(`handler: ${error.name}: ${error.message}`);
  });
  const coro = leaves(new asyncio.TaskGroup()) as asyncio.Coroutine<void>;
  const task = asyncio.createTask(coro);
  await asyncio.sleep(0);
  coro.send(null);
  try {
    coro.send(null);
  } catch (error) {
    if (!(error instanceof asyncio.RuntimeError)) throw error;
    console.log(`out of the group: ${error.message}`);
  }
  await asyncio.sleep(0);
  await asyncio.sleep(0);
  console.log("done:", task.done() ? "yes" : "no");
  task.cancel();
}

await asyncio.run(main());
