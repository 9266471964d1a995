// A StopIteration would end whoever drives: so out of a coroutine, a generator or an object's own await it is an error.
import * as asyncio from "asyncio";

async function ready() {
  return "value";
}

function stop(): never {
  (ready() as asyncio.Coroutine<string>).send(null);
  throw new Error("never");
}

async function raises() {
  stop();
}

async function raisesLater() {
  await asyncio.sleep(0);
  stop();
}

async function* generates() {
  try {
    yield 1;
  } finally {
    stop();
  }
}

class Odd {
  constructor(readonly waits: boolean) {}

  *[asyncio.awaitSymbol](): Generator<unknown, string> {
    if (this.waits) yield null;
    stop();
  }
}

async function attempt(label: string, act: () => PromiseLike<unknown>) {
  try {
    await act();
    console.log(label, "raised nothing");
  } catch (error) {
    const { name, message, cause } = error as Error;
    console.log(
      label,
      name,
      message,
      "|",
      (cause as Error | undefined)?.name ?? "no cause",
    );
  }
}

async function throwsIn(of: AsyncGenerator<number>, close: boolean) {
  await of.next();
  await (close
    ? of.return(undefined)
    : of.throw(new asyncio.StopIteration("thrown in")));
}

async function main() {
  await attempt("await", raises);
  await attempt("task", () => asyncio.createTask(raises()));
  await attempt("later", raisesLater);
  await attempt("task, later", () => asyncio.createTask(raisesLater()));
  await attempt("gather", () => asyncio.gather(raises()));
  await attempt("waitFor", () => asyncio.waitFor(raisesLater(), 1));
  await attempt("thrown into a generator", () => throwsIn(generates(), false));
  await attempt("closing a generator", () => throwsIn(generates(), true));
  await attempt("own await", () => new Odd(false) as never);
  await attempt("own await, later", () => new Odd(true) as never);
  await attempt("caught", async () => {
    try {
      stop();
    } catch (error) {
      console.log("caught", (error as asyncio.StopIteration).value);
    }
  });
  await attempt("in a group", async () => {
    await using group = new asyncio.TaskGroup();
    group.createTask(raises());
  });
  await attempt("in a timeout", async () => {
    await using _ = asyncio.timeout(1);
    stop();
  });
  const future = asyncio.getRunningLoop().createFuture();
  future.setException(new asyncio.StopIteration("set"));
  await attempt("future", () => future);
  const coro = raisesLater() as asyncio.Coroutine<void>;
  coro.send(null);
  await attempt("send", async () => coro.send(null));
}

await asyncio.run(main());
