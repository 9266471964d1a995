// Rule 39: run takes coroutines and other awaitables, nothing else.
import * as asyncio from "asyncio";

try {
  await asyncio.run(42 as never);
} catch (error) {
  if (!(error instanceof TypeError)) throw error;
  console.log(error.name);
}
