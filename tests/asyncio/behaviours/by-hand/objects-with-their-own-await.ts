// What an object's own await yields goes to whoever drives; what is sent, thrown or closed goes into it.
import * as asyncio from "asyncio";

class Steps {
  constructor(readonly count: number) {}

  *[asyncio.awaitSymbol](): Generator<unknown, string, unknown> {
    try {
      for (let i = 0; i < this.count; i++)
        console.log("sent", (yield i) ?? "nothing");
      return "done";
    } catch (error) {
      console.log(
        "Steps caught",
        `${(error as Error).name}: ${(error as Error).message}`,
      );
      yield "after the error";
      return "done all the same";
    } finally {
      console.log("Steps cleans up");
    }
  }
}

async function waits() {
  return await (new Steps(2) as unknown as PromiseLike<string>);
}

function given(label: string, act: () => unknown) {
  try {
    console.log(label, "gave", act() ?? "nothing");
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

let coro = waits() as asyncio.Coroutine<string>;
given("send", () => coro.send(null));
given("send", () => coro.send("a"));
given("send", () => coro.send("b"));

coro = waits() as asyncio.Coroutine<string>;
given("send", () => coro.send(null));
given("throw", () => coro.throw(new asyncio.ValueError("in")));
given("send", () => coro.send(null));

coro = waits() as asyncio.Coroutine<string>;
given("send", () => coro.send(null));
given("close", () => coro.close());
given("send", () => coro.send(null));

/** Waits in its clean-up. */
class Stubborn {
  *[asyncio.awaitSymbol](): Generator<unknown, string, unknown> {
    try {
      yield 1;
      return "";
    } finally {
      yield 2;
      console.log("never printed");
    }
  }
}

async function stubborn() {
  try {
    await (new Stubborn() as unknown as PromiseLike<string>);
  } catch (error) {
    console.log("stubborn caught", String(error));
  }
}

coro = stubborn() as asyncio.Coroutine<never>;
given("send", () => coro.send(null));
given("close", () => coro.close());

async function main() {
  console.log("--- in a task");
  for (const number of [1, 2]) {
    try {
      console.log(await (new Steps(number) as unknown as PromiseLike<string>));
    } catch (error) {
      console.log("main caught", String(error));
    }
  }
}

await asyncio.run(main());
