// What is thrown in appears at the await where the coroutine stands, and can be caught there.
import * as asyncio from "asyncio";

async function work() {
  console.log("start");
  try {
    await asyncio.sleep(0);
  } catch (error) {
    if (!(error instanceof asyncio.ValueError)) throw error;
    console.log("caught", error.message);
  }
  try {
    await asyncio.sleep(0);
  } finally {
    console.log("cleaned up");
  }
}

const coroutine = work() as unknown as asyncio.Coroutine<void>;
coroutine.send(null);
coroutine.throw(new asyncio.ValueError("one"));
try {
  coroutine.throw(new asyncio.ValueError("two"));
} catch (error) {
  if (!(error instanceof asyncio.ValueError)) throw error;
  console.log("came out:", error.message);
}
