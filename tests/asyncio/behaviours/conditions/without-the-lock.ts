// Rule 36: waiting and notifying need the lock.
import * as asyncio from "asyncio";

async function main() {
  const condition = new asyncio.Condition();
  try {
    await condition.wait();
  } catch (error) {
    if (!(error instanceof asyncio.RuntimeError)) throw error;
    console.log(error.message);
  }
  try {
    condition.notify();
  } catch (error) {
    if (!(error instanceof asyncio.RuntimeError)) throw error;
    console.log(error.message);
  }
}

asyncio.run(main());
