import * as asyncio from "asyncio";
import * as time from "time";

async function search(place: string, deadline: number) {
  try {
    await using limit = asyncio.timeoutAt(deadline);
    await asyncio.sleep(2);
    console.log(`${time.strftime("%X")} ${place}: found nothing`);
  } catch (error) {
    if (!(error instanceof asyncio.TimeoutError)) throw error;
    console.log(`${time.strftime("%X")} ${place}: no time left`);
  }
}

async function main() {
  const deadline = asyncio.getRunningLoop().time() + 3;
  await search("attic", deadline);
  await search("cellar", deadline);
  await search("garden", deadline);
}

asyncio.run(main());
