// Rule 11: a done future cannot be cancelled.
import * as asyncio from "asyncio";

async function main() {
  const loop = asyncio.getRunningLoop();
  const future: asyncio.Future<number> = loop.createFuture();
  console.log(Number(future.done()), Number(future.cancelled()));
  console.log(
    Number(future.cancel()),
    Number(future.done()),
    Number(future.cancelled()),
  );
  console.log(Number(future.cancel()));
  const other: asyncio.Future<number> = loop.createFuture();
  other.setResult(1);
  console.log(
    Number(other.cancel()),
    Number(other.cancelled()),
    other.result(),
  );
}

asyncio.run(main());
