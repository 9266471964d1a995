// A plain future that is late is cancelled.
import * as asyncio from "asyncio";

async function main() {
  const future = asyncio.getRunningLoop().createFuture<string>();
  try {
    await asyncio.waitFor(future, 1);
  } catch (error) {
    console.log(
      (error as Error).name,
      future.cancelled() ? "cancelled" : "not cancelled",
    );
  }
  const other = asyncio.getRunningLoop().createFuture<string>();
  asyncio.getRunningLoop().callLater(1, () => other.setResult("set"));
  console.log(await asyncio.waitFor(other, 2));
}

asyncio.run(main());
