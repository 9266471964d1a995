// Rules 22 and 40: a task that waits inside a generator is cancelled inside the generator.
import * as asyncio from "asyncio";

async function* count() {
  try {
    yield 1;
    await asyncio.sleep(100);
    yield 2;
  } catch (error) {
    if (!(error instanceof asyncio.CancelledError)) throw error;
    console.log("cancelled in the generator");
    throw error;
  } finally {
    console.log("generator cleaned up");
  }
}

async function consume() {
  for await (const i of count()) {
    console.log("got", i);
  }
}

async function main() {
  const task = asyncio.createTask(consume());
  await asyncio.sleep(1);
  task.cancel();
  try {
    await task;
  } catch (error) {
    if (!(error instanceof asyncio.CancelledError)) throw error;
    console.log(Number(task.cancelled()));
  }
}

asyncio.run(main());
