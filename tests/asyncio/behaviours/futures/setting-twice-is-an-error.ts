// Rule 12: a future is done once.
import * as asyncio from "asyncio";

async function main() {
  const loop = asyncio.getRunningLoop();
  const future: asyncio.Future<number> = loop.createFuture();
  future.setResult(1);
  try {
    future.setResult(2);
  } catch (error) {
    if (!(error instanceof asyncio.InvalidStateError)) throw error;
    console.log(error.name);
  }
  try {
    future.setException(new asyncio.ValueError("late"));
  } catch (error) {
    if (!(error instanceof asyncio.InvalidStateError)) throw error;
    console.log(error.name);
  }
  const cancelled: asyncio.Future<number> = loop.createFuture();
  cancelled.cancel();
  try {
    cancelled.setResult(2);
  } catch (error) {
    if (!(error instanceof asyncio.InvalidStateError)) throw error;
    console.log(error.name);
  }
  console.log(future.result());
}

asyncio.run(main());
