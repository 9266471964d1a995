// Rule 14: whoever closes a coroutine has not forgotten it.
import type * as asyncio from "asyncio";

async function work() {
  console.log("never");
}

const coroutine = work() as unknown as asyncio.Coroutine<void>;
coroutine.close();
console.log("closed");
