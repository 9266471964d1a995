// Awaiting a future unwraps one level only.
import * as asyncio from "asyncio";

async function main() {
  const loop = asyncio.getRunningLoop();
  const inner: asyncio.Future<string> = loop.createFuture();
  const outer: asyncio.Future<unknown> = loop.createFuture();
  outer.setResult(inner);
  inner.setResult("inner value");
  const got = await outer;
  console.log(Number(got === inner));
  console.log(await got);
}

asyncio.run(main());
