// Bad input: whoever releases a condition's lock must have it.
import * as asyncio from "asyncio";

async function main() {
  const condition = new asyncio.Condition();
  try {
    condition.release();
  } catch (error) {
    if (!(error instanceof asyncio.RuntimeError)) throw error;
    console.log(error.message);
  }
  try {
    condition.notifyAll();
  } catch (error) {
    if (!(error instanceof asyncio.RuntimeError)) throw error;
    console.log(error.message);
  }
}

asyncio.run(main());
