// A callback of a future sees the context of whoever added it.
import * as asyncio from "asyncio";
import { ContextVar } from "contextvars";

const variable = new ContextVar("var", { default: "default" });

async function adder(name: string, future: asyncio.Future<number>) {
  variable.set(name);
  future.addDoneCallback((done) => console.log("callback of", variable.get()));
}

async function main() {
  const future: asyncio.Future<number> = asyncio
    .getRunningLoop()
    .createFuture();
  await asyncio.gather(adder("one", future), adder("two", future));
  variable.set("main");
  future.setResult(1);
  await asyncio.sleep(0);
}

asyncio.run(main());
