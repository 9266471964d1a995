// Rules 27 and 38: giving up on a get loses no item.
import * as asyncio from "asyncio";

async function main() {
  const queue: asyncio.Queue<string> = new asyncio.Queue();
  try {
    await asyncio.waitFor(queue.get(), 1);
  } catch (error) {
    if (!(error instanceof asyncio.TimeoutError)) throw error;
    console.log("nothing yet");
  }
  queue.putNowait("item");
  console.log(await asyncio.waitFor(queue.get(), 1));
}

asyncio.run(main());
