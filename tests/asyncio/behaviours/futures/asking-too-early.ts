// Rule 12: there is no result and no exception before the future is done.
import * as asyncio from "asyncio";

async function main() {
  const future: asyncio.Future<number> = asyncio
    .getRunningLoop()
    .createFuture();
  try {
    future.result();
  } catch (error) {
    if (!(error instanceof asyncio.InvalidStateError)) throw error;
    console.log(error.message);
  }
  try {
    future.exception();
  } catch (error) {
    if (!(error instanceof asyncio.InvalidStateError)) throw error;
    console.log(error.message);
  }
  future.setResult(1);
  console.log(Number(future.exception() === null));
}

asyncio.run(main());
