// Rule 8: what a coroutine awaits while somebody closes it goes to them; its task, once woken, must not wait for that.
import * as asyncio from "asyncio";

async function stubborn(helper: asyncio.Task<void>) {
  try {
    await helper;
  } finally {
    console.log("cleans up");
    await asyncio.sleep(0.25);
  }
}

async function main() {
  const helper: asyncio.Task<void> = asyncio.createTask(close());
  const coroutine = stubborn(helper) as asyncio.Coroutine<void>;
  const task = asyncio.createTask(coroutine);

  async function close() {
    await asyncio.sleep(1);
    try {
      coroutine.close();
    } catch (error) {
      console.log((error as Error).name, (error as Error).message);
    }
  }

  try {
    await task;
  } catch (error) {
    console.log(
      (error as Error).name,
      (error as Error).message,
      asyncio.getRunningLoop().time(),
    );
  }
}

asyncio.run(main());
