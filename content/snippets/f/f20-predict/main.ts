import * as asyncio from "asyncio";
import { ContextVar } from "contextvars";

const number = new ContextVar<string>("number");

function show(who: string) {
  console.log(`${who}: ${number.get()}`);
}

async function main() {
  const loop = asyncio.getRunningLoop();
  number.set("one");
  loop.callLater(5, show, "later");
  number.set("two");
  loop.callSoon(show, "soon");
  number.set("three");
  show("now");
  await asyncio.sleep(10);
}

asyncio.run(main());
