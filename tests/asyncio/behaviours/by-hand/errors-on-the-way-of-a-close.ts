// What a clean-up raises goes on to the coroutine that awaits it, as if it had been raised there.
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

function chain(innermost: string, middle: string) {
  async function third() {
    try {
      await asyncio.sleep(0);
    } finally {
      console.log("third cleans up");
      if (innermost === "raises") throw new asyncio.ValueError("third");
      if (innermost === "waits") await asyncio.sleep(0);
      console.log("third has cleaned up");
    }
  }

  async function second() {
    try {
      await third();
    } catch (error) {
      console.log("second caught", String(error));
      if (middle === "raises") throw new asyncio.LookupError("second");
      if (middle === "waits") await asyncio.sleep(0);
    }
    return "second is done";
  }

  async function first() {
    try {
      console.log(await second());
    } catch (error) {
      console.log("first caught", String(error));
      throw error;
    } finally {
      console.log("first cleans up");
    }
  }
  return first() as Driven;
}

for (const innermost of ["returns", "raises", "waits"]) {
  for (const middle of ["returns", "raises", "waits"]) {
    console.log("---", innermost, middle);
    const coro = chain(innermost, middle);
    attempt("send", () => coro.send(null));
    attempt("close", () => coro.close());
    attempt("close again", () => coro.close());
    attempt("send", () => coro.send(null));
  }
}
