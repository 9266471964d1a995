// A class that holds a group and a timeout: errors of the body and of children, cancels from outside, and the deadline.
import * as asyncio from "asyncio";

class Scope {
  readonly limit = asyncio.timeout(3);
  readonly #group = new asyncio.TaskGroup();

  async [Symbol.asyncDispose](...error: [] | [unknown]) {
    let after = error;
    try {
      await this.#group[Symbol.asyncDispose](...after);
    } catch (failure) {
      after = [failure];
    }
    await this.limit[Symbol.asyncDispose](...after);
    if (after.length > 0) throw after[0];
  }

  start(work: Promise<unknown>) {
    return this.#group.createTask(work);
  }
}

async function child(name: string, seconds: number, fails = false) {
  try {
    await asyncio.sleep(seconds);
    if (fails) throw new asyncio.ValueError(name);
    console.log(name, "is done");
  } catch (error) {
    console.log(name, "caught", (error as Error).name);
    throw error;
  }
}

async function body(kind: string) {
  await using scope = new Scope();
  scope.start(child("one", 1));
  if (kind === "a child fails") scope.start(child("two", 0.5, true));
  if (kind === "too late") scope.start(child("three", 9));
  if (kind === "the body fails") throw new asyncio.LookupError("body");
  console.log("body is done");
}

async function main() {
  for (const kind of [
    "all is well",
    "a child fails",
    "the body fails",
    "too late",
    "cancelled",
  ]) {
    console.log("---", kind);
    const task = asyncio.createTask(body(kind));
    if (kind === "cancelled")
      asyncio.getRunningLoop().callLater(0.5, () => task.cancel());
    try {
      await task;
    } catch (error) {
      console.log("raised", (error as Error).name);
      if (error instanceof asyncio.ExceptionGroup)
        console.log(error.exceptions.map(String).join());
    }
  }
  console.log("at", asyncio.getRunningLoop().time());
}

await asyncio.run(main());
