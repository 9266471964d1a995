// Rule 21: a future belongs to one loop.
import * as asyncio from "asyncio";

const other = asyncio.newEventLoop();

async function main() {
  const future: asyncio.Future<number> = other.createFuture();
  try {
    await future;
  } catch (error) {
    if (!(error instanceof asyncio.RuntimeError)) throw error;
    console.log(error.message.split(" ")[0], error.message.split(" ").at(-1));
  }
}

await asyncio.run(main());
other.close();
