// A coroutine that goes on waiting although it was closed ends with a GeneratorExit, if it ends at all.
import * as asyncio from "asyncio";

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
        (error as Error).name,
        (error as Error).message,
      );
  }
}

async function stubborn(name: string) {
  try {
    await asyncio.sleep(0);
  } catch {
    console.log("never");
  } finally {
    console.log(name, "cleans up");
    await asyncio.sleep(0);
    console.log(name, "has cleaned up");
  }
  return "never";
}

async function relay(of: Promise<unknown>) {
  try {
    return await of;
  } finally {
    console.log("relay is over");
  }
}

async function main() {
  let coro = stubborn("a") as asyncio.Coroutine<string>;
  attempt("send", () => coro.send(null));
  attempt("close", () => coro.close());
  attempt("send", () => coro.send(null));
  attempt("send", () => coro.send(null));

  coro = stubborn("b") as asyncio.Coroutine<string>;
  attempt("send", () => coro.send(null));
  attempt("close", () => coro.close());
  attempt("close", () => coro.close());

  const task = asyncio.createTask(stubborn("c"));
  await asyncio.sleep(0);
  attempt("close", () => task.getCoro().close());
  await asyncio.wait([task]);
  console.log((task.exception() as Error).name);

  const inner = stubborn("d") as asyncio.Coroutine<string>;
  const outer = asyncio.createTask(relay(inner));
  await asyncio.sleep(0);
  attempt("close", () => inner.close());
  await asyncio.wait([outer]);
  console.log((outer.exception() as Error).name);
}

await asyncio.run(main());
