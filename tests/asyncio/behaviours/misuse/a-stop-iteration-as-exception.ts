// Bad input: a StopIteration cannot be raised through an await.
import * as asyncio from "asyncio";

async function main() {
  const loop = asyncio.getRunningLoop();
  const future: asyncio.Future<number> = loop.createFuture();
  future.setException(new asyncio.StopIteration(null));
  const error = future.exception() as Error;
  console.log(error.name, error.message);
}

asyncio.run(main());
