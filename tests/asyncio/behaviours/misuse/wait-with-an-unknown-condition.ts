// Bad input: wait knows three conditions.
import * as asyncio from "asyncio";

async function main() {
  const future: asyncio.Future<number> = asyncio
    .getRunningLoop()
    .createFuture();
  try {
    await asyncio.wait([future], { returnWhen: "sometime" as never });
  } catch (error) {
    if (!(error instanceof asyncio.ValueError)) throw error;
    console.log(error.name);
  }
  try {
    await asyncio.wait(future as never);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    console.log(error.name);
  }
}

asyncio.run(main());
