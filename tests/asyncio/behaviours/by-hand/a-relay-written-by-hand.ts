// An object that drives a coroutine itself hands on what that one waits for, and its errors and cancels back.
import * as asyncio from "asyncio";

/** Drives a coroutine of its own, and hands on what that one waits for. */
class Relay {
  constructor(readonly work: Promise<string>) {}

  *[asyncio.awaitSymbol](): Generator<unknown, string, unknown> {
    const coro = this.work as asyncio.Coroutine<string>;
    let step = () => coro.send(null);
    for (;;) {
      let awaited: unknown;
      try {
        awaited = step();
      } catch (stop) {
        if (!(stop instanceof asyncio.StopIteration)) throw stop;
        console.log("relay saw the end");
        return stop.value as string;
      }
      console.log("relay hands on", awaited === null ? "nothing" : "a future");
      try {
        yield awaited;
        step = () => coro.send(null);
      } catch (error) {
        console.log("relay hands in", (error as Error).name);
        step = () => coro.throw(error);
      }
    }
  }
}

async function work(
  gate: asyncio.Future<string>,
  fails: asyncio.Future<string>,
) {
  await asyncio.sleep(0);
  console.log("work has", await gate);
  try {
    await fails;
  } catch (error) {
    console.log("work caught", (error as Error).name);
  }
  await asyncio.sleep(1);
  return "the result";
}

async function main() {
  const loop = asyncio.getRunningLoop();
  const gate = loop.createFuture<string>();
  const fails = loop.createFuture<string>();
  loop.callLater(1, () => gate.setResult("the gate"));
  loop.callLater(2, () => fails.setException(new asyncio.ValueError("no")));
  console.log(
    await (new Relay(work(gate, fails)) as unknown as PromiseLike<string>),
    loop.time(),
  );

  const never = loop.createFuture<string>();
  const task = asyncio.createTask(
    (async () => {
      await (new Relay(work(never, never)) as unknown as PromiseLike<string>);
    })(),
  );
  await asyncio.sleep(1);
  task.cancel();
  try {
    await task;
  } catch (error) {
    console.log((error as Error).name);
  }
}

await asyncio.run(main());
