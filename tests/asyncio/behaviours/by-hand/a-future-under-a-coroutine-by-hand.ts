// Driven by hand, an await gives the future out, and its outcome when it is resumed: what is sent does not count.
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

async function waits(future: asyncio.Future<string>) {
  try {
    return await future;
  } catch (error) {
    console.log(
      "waits caught",
      `${(error as Error).name}: ${(error as Error).message}`,
    );
    return "after all";
  }
}

async function main() {
  const loop = asyncio.getRunningLoop();
  let future = loop.createFuture<string>();
  let coro = waits(future) as Driven;
  console.log("the future itself:", coro.send(null) === future);
  future.setResult("here");
  attempt("with a result", () => coro.send(null));

  future = loop.createFuture();
  coro = waits(future) as Driven;
  attempt("pending", () => coro.send(null));
  attempt("too early", () => coro.send(null));

  future = loop.createFuture();
  coro = waits(future) as Driven;
  attempt("pending", () => coro.send(null));
  future.setException(new asyncio.ValueError("no"));
  attempt("with an error", () => coro.send(null));

  future = loop.createFuture();
  coro = waits(future) as Driven;
  attempt("pending", () => coro.send(null));
  future.cancel("never mind");
  attempt("cancelled", () => coro.send(null));

  future = loop.createFuture();
  coro = waits(future) as Driven;
  attempt("pending", () => coro.send(null));
  attempt("thrown in", () => coro.throw(new asyncio.LookupError("away")));
  console.log("the future is left alone:", future.done() === false);

  future = loop.createFuture();
  future.setResult("already");
  coro = waits(future) as Driven;
  attempt("done before", () => coro.send(null));

  future = loop.createFuture();
  coro = waits(future) as Driven;
  attempt("pending", () => coro.send(null));
  attempt("closed", () => coro.close());
  future.setResult("for nobody");
  attempt("afterwards", () => coro.send(null));
}

await asyncio.run(main());
