// Rule 15: a coroutine runs once, in a task too; and not in two at the same time.
import * as asyncio from "asyncio";

async function work() {
  console.log("works");
  return 1;
}

async function attempt(label: string, act: () => PromiseLike<unknown>) {
  try {
    console.log(label, await act());
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    console.log(label, error.name, error.message);
  }
}

async function main() {
  const coroutine = work();
  console.log(await coroutine);
  await attempt("task", () => asyncio.createTask(coroutine));
  await attempt("eager", () =>
    asyncio.createTask(coroutine, { eagerStart: true }),
  );
  await attempt("gather", () => asyncio.gather(coroutine));

  const cancelled = asyncio.createTask(coroutine);
  cancelled.cancel();
  await attempt("cancelled", () => cancelled);

  const own = asyncio.currentTask()!.getCoro();
  await attempt("itself", () => asyncio.createTask(own, { eagerStart: true }));
}

asyncio.run(main());
