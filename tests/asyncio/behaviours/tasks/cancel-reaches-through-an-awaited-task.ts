// Rule 18: a task that awaits another task hands the cancel to it.
import * as asyncio from "asyncio";

async function child() {
  try {
    await asyncio.sleep(10);
  } catch (error) {
    if (!(error instanceof asyncio.CancelledError)) throw error;
    console.log("child");
    throw error;
  }
}

async function parent(task: asyncio.Task<void>) {
  try {
    await task;
  } catch (error) {
    if (!(error instanceof asyncio.CancelledError)) throw error;
    console.log("parent");
    throw error;
  }
}

async function main() {
  const inner = asyncio.createTask(child());
  const outer = asyncio.createTask(parent(inner));
  await asyncio.sleep(1);
  outer.cancel();
  await asyncio.sleep(0);
  console.log("after one turn:", Number(inner.done()), Number(outer.done()));
  await asyncio.sleep(0);
  console.log("after two turns:", Number(inner.done()), Number(outer.done()));
  await asyncio.sleep(0);
  console.log(
    Number(inner.cancelled()),
    Number(outer.cancelled()),
    inner.cancelling(),
    outer.cancelling(),
  );
}

asyncio.run(main());
