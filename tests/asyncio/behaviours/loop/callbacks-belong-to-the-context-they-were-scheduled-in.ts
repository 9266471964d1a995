// A callback sees the context variables as they were when it was scheduled.
import * as asyncio from "asyncio";
import { ContextVar } from "contextvars";

const variable = new ContextVar<string>("var");

async function main() {
  const loop = asyncio.getRunningLoop();
  variable.set("first");
  loop.callSoon(() => console.log("soon", variable.get()));
  variable.set("second");
  loop.callLater(1, () => console.log("later", variable.get()));
  variable.set("third");
  await asyncio.sleep(2);
  console.log("main", variable.get());
}

asyncio.run(main());
