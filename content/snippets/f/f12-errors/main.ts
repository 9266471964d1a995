import * as asyncio from "asyncio";
import * as time from "time";

function parse(text: string) {
  if (text === "") throw new TypeError("nothing to parse");
  return text.length;
}

async function main() {
  try {
    await asyncio.toThread(parse, "");
  } catch (error) {
    if (error instanceof asyncio.CancelledError) throw error;
    console.log(`${(error as Error).name}: ${(error as Error).message}`);
  }
  try {
    await asyncio.waitFor(asyncio.toThread(time.sleep, 0.5), 0.1);
  } catch (error) {
    if (error instanceof asyncio.CancelledError) throw error;
    console.log(`main: ${(error as Error).name}`);
  }
  console.log("main: is done");
}

const start = time.monotonic();
await asyncio.run(main());
const seconds = time.monotonic() - start;
console.log(`run has waited for the thread: ${seconds > 0.5}`);
