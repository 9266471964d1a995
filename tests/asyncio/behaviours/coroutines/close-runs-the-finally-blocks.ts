// Closing a coroutine that has begun runs what stands in finally.
import * as asyncio from "asyncio";

async function work() {
  try {
    await asyncio.sleep(0);
    console.log("never");
  } finally {
    console.log("cleaned up");
  }
}

const coroutine = work() as unknown as asyncio.Coroutine<void>;
coroutine.send(null);
coroutine.close();
coroutine.close();
try {
  coroutine.send(null);
} catch (error) {
  if (!(error instanceof asyncio.RuntimeError)) throw error;
  console.log(error.message);
}
