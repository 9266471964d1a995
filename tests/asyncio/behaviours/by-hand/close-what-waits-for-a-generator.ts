// Closing a coroutine that waits for a step of a generator closes the generator where it waits.
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

async function inner(ending: string) {
  try {
    await asyncio.sleep(0);
  } finally {
    console.log("inner cleans up");
    if (ending === "raises") throw new asyncio.ValueError("inner");
    if (ending === "waits") await asyncio.sleep(0);
  }
}

async function* source(where: string, ending: string) {
  try {
    if (where === "inner") await inner(ending);
    else await asyncio.sleep(0);
    yield 1;
  } catch (error) {
    console.log("source caught", String(error));
    throw error;
  } finally {
    console.log("source cleans up");
    if (where === "source" && ending === "raises")
      throw new asyncio.LookupError("source");
    if (where === "source" && ending === "waits") await asyncio.sleep(0);
    if (where === "source" && ending === "yields") yield 2;
    console.log("source has cleaned up");
  }
}

async function consumer(generator: AsyncGenerator<number>) {
  try {
    console.log((await generator.next()).value);
  } catch (error) {
    console.log("consumer caught", String(error));
  } finally {
    console.log("consumer cleans up");
  }
}

function step(generator: AsyncGenerator<number>) {
  try {
    return (generator.next() as Driven).send(null);
  } catch (stop) {
    if (
      stop instanceof asyncio.StopIteration &&
      (stop.value as IteratorResult<number>).done
    )
      throw new asyncio.StopIteration("the end");
    throw stop;
  }
}

for (const where of ["inner", "source"]) {
  for (const ending of ["returns", "raises", "waits", "yields"]) {
    if (where === "inner" && ending === "yields") continue;
    console.log("---", where, ending);
    const generator = source(where, ending);
    const coro = consumer(generator) as Driven;
    attempt("send", () => coro.send(null));
    attempt("close", () => coro.close());
    if (ending !== "yields") attempt("next", () => step(generator));
  }
}
