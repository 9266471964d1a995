// Rule 13: only errors that nobody retrieved are reported at the end.
import * as asyncio from "asyncio";

async function main() {
  const future: asyncio.Future<number> = asyncio
    .getRunningLoop()
    .createFuture();
  future.setException(new asyncio.ValueError("asked for"));
  console.log(Number(future.exception() === null));
}

await asyncio.run(main());
console.log("end");
