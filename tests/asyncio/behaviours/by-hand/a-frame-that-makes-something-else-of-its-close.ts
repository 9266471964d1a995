import * as asyncio from "asyncio";

class Leaving {
  constructor(readonly name: string) {}

  async [Symbol.asyncDispose](...error: [] | [unknown]) {
    console.log(
      `${this.name} is left with ${error.length === 0 ? "nothing" : (error[0] as Error).name}`,
    );
  }
}

class Failing {
  [Symbol.dispose]() {
    throw new asyncio.ValueError("left");
  }
}

function caught(error: unknown) {
  if (!(error instanceof asyncio.ValueError)) throw error;
  console.log("caught");
}

async function leavesBadly() {
  await using _outer = new Leaving("outer");
  try {
    using _failing = new Failing();
    await asyncio.sleep(0);
  } catch (error) {
    caught(error);
  }
}

async function finallyFails() {
  await using _outer = new Leaving("outer");
  try {
    try {
      await asyncio.sleep(0);
    } finally {
      throw new asyncio.ValueError("finally");
    }
  } catch (error) {
    caught(error);
  }
}

async function anInnerOneSeesTheError() {
  try {
    await using _outer = new Leaving("outer");
    await using _inner = new Leaving("inner");
    using _failing = new Failing();
    await asyncio.sleep(0);
  } catch (error) {
    caught(error);
  }
  await using _last = new Leaving("last");
}

async function cleansUp() {
  await using _outer = new Leaving("outer");
  try {
    await asyncio.sleep(0);
  } finally {
    try {
      await using _inside = new Leaving("in the clean-up");
      throw new asyncio.ValueError("in the clean-up");
    } catch (error) {
      caught(error);
    }
  }
}

async function main() {
  for (const work of [
    leavesBadly,
    finallyFails,
    anInnerOneSeesTheError,
    cleansUp,
  ]) {
    const coro = work() as asyncio.Coroutine<void>;
    coro.send(null);
    coro.close();
    console.log("closed");
  }
}

await asyncio.run(main());
