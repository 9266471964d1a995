// Rule 27: an error during the clean-up comes out instead of the TimeoutError.
import * as asyncio from "asyncio";

async function work() {
  try {
    await asyncio.sleep(10);
  } finally {
    throw new asyncio.ValueError("in clean-up");
  }
}

async function main() {
  try {
    await asyncio.waitFor(work(), 1);
  } catch (error) {
    if (error instanceof asyncio.ValueError) {
      console.log(error.message);
    } else if (error instanceof asyncio.TimeoutError) {
      console.log("TimeoutError");
    } else {
      throw error;
    }
  }
}

asyncio.run(main());
