// Two tasks that resume the same coroutine disturb each other, as in CPython.
import * as asyncio from "asyncio";

type Driven = asyncio.Coroutine<unknown>;

function attempt(label: string, act: () => unknown) {
  try {
    console.log(
      label,
      "gave",
      (act() ?? null) === null ? "nothing" : "a future",
    );
  } catch (error) {
    if (error instanceof asyncio.StopIteration)
      console.log(label, "returned", error.value);
    else
      console.log(
        label,
        "raised",
        `${(error as Error).name}: ${(error as Error).message}`,
      );
  }
}

async function nap(name: string, future: asyncio.Future<string>) {
  const value = await future;
  console.log(name, "has", value);
  await asyncio.sleep(0);
  return value;
}

async function relay(of: Promise<string>) {
  try {
    return await of;
  } catch (error) {
    console.log("relay caught", String(error));
    throw error;
  }
}

async function outcome(task: asyncio.Task<string>) {
  try {
    console.log(task.getName(), "returned", await task);
  } catch (error) {
    console.log(task.getName(), "raised", String(error));
  }
}

async function main() {
  const loop = asyncio.getRunningLoop();
  console.log("--- two tasks for one coroutine");
  let future = loop.createFuture<string>();
  let coro = nap("a", future);
  let one = asyncio.createTask(coro);
  let two = asyncio.createTask(coro);
  await asyncio.sleep(0);
  future.setResult("a value");
  await outcome(one);
  await outcome(two);

  console.log("--- a task for what another one awaits");
  future = loop.createFuture();
  coro = nap("b", future);
  one = asyncio.createTask(relay(coro));
  await asyncio.sleep(0);
  two = asyncio.createTask(coro);
  await asyncio.sleep(0);
  future.setResult("a value");
  await outcome(two);
  await outcome(one);

  console.log("--- the same when the value is there");
  future = loop.createFuture();
  coro = nap("c", future);
  one = asyncio.createTask(relay(coro));
  await asyncio.sleep(0);
  two = asyncio.createTask(coro);
  future.setResult("a value");
  await outcome(two);
  await outcome(one);

  console.log("--- another future by hand, and the first one comes");
  const first = loop.createFuture<string>();
  const second = loop.createFuture<string>();
  const both = async () => {
    try {
      await first;
    } catch (error) {
      console.log("both caught", String(error));
    }
    return await second;
  };
  one = asyncio.createTask(both());
  await asyncio.sleep(0);
  attempt("throw", () =>
    one.getCoro().throw(new asyncio.ValueError("by hand")),
  );
  first.setResult("too late");
  await asyncio.sleep(0);
  await asyncio.sleep(0);
  console.log("done", one.done());
  second.setResult("at last");
  await outcome(one);
}

await asyncio.run(main());
