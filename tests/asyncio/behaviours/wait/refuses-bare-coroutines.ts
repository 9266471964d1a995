// Rule 28: wait takes tasks and futures; an empty list is an error, too.
import * as asyncio from "asyncio";

async function work() {}

async function main() {
  const coroutine = work() as unknown as asyncio.Coroutine<void>;
  try {
    await asyncio.wait([coroutine as never]);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    console.log(error.message);
  }
  coroutine.close();
  try {
    await asyncio.wait([]);
  } catch (error) {
    if (!(error instanceof asyncio.ValueError)) throw error;
    console.log(error.message);
  }
}

asyncio.run(main());
