// An error that is thrown in appears at the innermost await, and passes outwards from there.
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

async function leaf() {
  try {
    await asyncio.sleep(0);
  } catch (error) {
    if (!(error instanceof asyncio.ValueError)) throw error;
    console.log("leaf caught", error.message);
  }
  await asyncio.sleep(0);
  return "leaf";
}

async function root() {
  try {
    return await leaf();
  } catch (error) {
    if (!(error instanceof asyncio.LookupError)) throw error;
    console.log("root caught", error.message);
    await asyncio.sleep(0);
    return "root";
  }
}

let coro = root() as Driven;
attempt("send", () => coro.send(null));
attempt("throw", () => coro.throw(new asyncio.ValueError("one")));
attempt("throw", () => coro.throw(new asyncio.LookupError("two")));
attempt("send", () => coro.send("ignored"));
attempt("send", () => coro.send(null));
attempt("throw", () => coro.throw(new asyncio.ValueError("three")));

coro = root() as Driven;
attempt("fresh", () => coro.throw(new asyncio.ValueError("four")));
attempt("send", () => coro.send(null));

coro = root() as Driven;
attempt("send", () => coro.send(null));
attempt("throw", () => coro.throw(new asyncio.CancelledError("five")));
attempt("close", () => coro.close());

coro = root() as Driven;
attempt("close", () => coro.close());
attempt("send", () => coro.send(null));
