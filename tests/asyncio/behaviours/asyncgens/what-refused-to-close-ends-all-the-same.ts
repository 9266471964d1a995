// Rule 40: a generator that yields while it is closed goes on when it is asked for more, and the end that it was told comes out then.
import * as asyncio from "asyncio";

type Steps = AsyncGenerator<number, void>;

async function* stubborn() {
  try {
    yield 1;
  } finally {
    yield 2;
    console.log("goes on");
  }
}

async function resume(step: (generator: Steps) => PromiseLike<unknown>) {
  const generator = stubborn();
  console.log((await generator.next()).value);
  try {
    await generator.return();
  } catch (error) {
    if (!(error instanceof asyncio.RuntimeError)) throw error;
    console.log(error.message);
  }
  try {
    await step(generator);
    console.log("returned");
  } catch (error) {
    if (!(error instanceof asyncio.GeneratorExit)) throw error;
    console.log("exit");
  }
  const { done } = await generator.next();
  console.log(done ? "done" : "more");
}

async function late(generator: Steps) {
  await asyncio.createTask(asyncio.sleep(0));
  await generator.next();
}

async function loop(generator: Steps) {
  for await (const value of generator) console.log(value);
}

async function main() {
  await resume((generator) => generator.next());
  await resume(late);
  await resume(loop);
}

asyncio.run(main());
