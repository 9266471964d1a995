// createTask takes coroutines and nothing else; outside of a loop it takes nothing.
import * as asyncio from "asyncio";

async function work() {}

async function main() {
  try {
    asyncio.createTask(work as never);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    console.log(error.name);
  }
  const future: asyncio.Future<number> = asyncio
    .getRunningLoop()
    .createFuture();
  try {
    asyncio.createTask(future);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    console.log(error.name);
  }
}

const coroutine = work() as unknown as asyncio.Coroutine<void>;
try {
  asyncio.createTask(coroutine as never);
} catch (error) {
  if (!(error instanceof asyncio.RuntimeError)) throw error;
  console.log(error.message);
}
coroutine.close();
asyncio.run(main());
