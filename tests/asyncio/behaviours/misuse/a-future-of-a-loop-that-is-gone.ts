// `gather` and `asCompleted` belong to the running loop, and take no futures of another one.
import * as asyncio from "asyncio";

const kept: asyncio.Future<unknown>[] = [];

async function first() {
  kept.push(asyncio.getRunningLoop().createFuture());
}

async function attempt(label: string, act: () => unknown) {
  try {
    act();
    console.log(label, "is accepted");
  } catch (error) {
    if (!(error instanceof asyncio.ValueError)) throw error;
    console.log(label, error.message);
  }
}

async function second() {
  const [old] = kept as [asyncio.Future<unknown>];
  await attempt("gather", () => asyncio.gather(old));
  await attempt("asCompleted", () => asyncio.asCompleted([old]));
  await attempt("ensureFuture", () => asyncio.ensureFuture(old));
}

async function never() {
  console.log("never runs");
}

await asyncio.run(first());
await asyncio.run(second());

const closed = asyncio.newEventLoop();
closed.close();
try {
  asyncio.ensureFuture(never(), { loop: closed });
} catch (error) {
  if (!(error instanceof asyncio.RuntimeError)) throw error;
  console.log(error.message);
}
