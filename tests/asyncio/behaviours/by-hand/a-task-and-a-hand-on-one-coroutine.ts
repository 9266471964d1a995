// A task and somebody else may resume the same coroutine, each without knowing of the other.
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

async function steps(name: string) {
  for (let i = 0; i < 3; i++) {
    console.log(name, "step", i, "in", asyncio.currentTask()!.getName());
    await asyncio.sleep(0);
  }
  return `${name} is done`;
}

async function relay(of: Promise<string>) {
  return await of;
}

async function main() {
  console.log("--- begun by hand, finished by a task");
  let coro = relay(steps("a")) as Driven;
  attempt("send", () => coro.send(null));
  console.log(await asyncio.createTask(coro));

  console.log("--- begun by hand, awaited");
  coro = relay(steps("b")) as Driven;
  attempt("send", () => coro.send(null));
  try {
    await coro;
  } catch (error) {
    console.log(String(error));
  }
  attempt("send", () => coro.send(null));
  attempt("close", () => coro.close());

  console.log("--- begun by a task, helped by hand");
  let task = asyncio.createTask(relay(steps("c")));
  await asyncio.sleep(0);
  attempt("send", () => task.getCoro().send(null));
  console.log(await task);

  console.log("--- begun by a task, finished by hand");
  task = asyncio.createTask(relay(steps("d")));
  await asyncio.sleep(0);
  for (let i = 0; i < 3; i++) attempt("send", () => task.getCoro().send(null));
  try {
    console.log(await task);
  } catch (error) {
    console.log(String(error));
  }

  console.log("--- the inner one begun by a task, finished by hand");
  const inner = steps("e") as asyncio.Coroutine<string>;
  task = asyncio.createTask(relay(inner));
  await asyncio.sleep(0);
  for (let i = 0; i < 3; i++) attempt("send", () => inner.send(null));
  try {
    console.log(await task);
  } catch (error) {
    console.log(String(error));
  }

  console.log("--- an error thrown into a task by hand");
  task = asyncio.createTask(relay(steps("f")));
  await asyncio.sleep(0);
  attempt("throw", () =>
    task.getCoro().throw(new asyncio.ValueError("by hand")),
  );
  try {
    console.log(await task);
  } catch (error) {
    console.log(String(error));
  }
}

await asyncio.run(main());
