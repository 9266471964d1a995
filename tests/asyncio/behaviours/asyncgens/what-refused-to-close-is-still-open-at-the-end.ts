// Rule 40: a generator that yielded while it was closed counts as open: the end of the program closes it once more.
import * as asyncio from "asyncio";

async function* stubborn() {
  try {
    yield 1;
  } finally {
    yield 2;
  }
}

async function first() {
  const generator = stubborn();
  await generator.next();
  try {
    await generator.return();
  } catch (error) {
    if (!(error instanceof asyncio.RuntimeError)) throw error;
    console.log(error.message);
  }
  kept.push(generator);
}

async function name() {
  console.log(asyncio.currentTask()?.getName());
}

const kept: unknown[] = [];
await asyncio.run(first());
await asyncio.run(name());
