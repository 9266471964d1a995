// Both are cancelled, and a late error is reported once.
import * as asyncio from "asyncio";

async function work() {
  await asyncio.sleep(3);
  throw new asyncio.ValueError("late");
}

async function waiter(task: asyncio.Task<void>) {
  await asyncio.shield(task);
}

async function main() {
  asyncio.getRunningLoop().setExceptionHandler((_loop, context) => {
    console.log(
      context.message,
      (context.exception as Error).message,
      context["future"] === task ? "the task" : "",
    );
  });
  const task = asyncio.createTask(work());
  const waiters = [
    asyncio.createTask(waiter(task)),
    asyncio.createTask(waiter(task)),
  ];
  await asyncio.sleep(1);
  for (const each of waiters) each.cancel();
  await asyncio.sleep(5);
  console.log(
    ...waiters.map((each) =>
      each.cancelled() ? "cancelled" : "not cancelled",
    ),
  );
}

asyncio.run(main());
