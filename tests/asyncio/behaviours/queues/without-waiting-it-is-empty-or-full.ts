// Rule 38: the errors have no message.
import * as asyncio from "asyncio";

async function main() {
  const queue = new asyncio.Queue<number>(1);
  for (const attempt of [
    () => queue.getNowait(),
    () => queue.putNowait(1),
    () => queue.putNowait(2),
  ]) {
    try {
      console.log(attempt() === undefined ? "nothing" : "something");
    } catch (error) {
      const known =
        error instanceof asyncio.QueueEmpty ||
        error instanceof asyncio.QueueFull;
      console.log(
        (error as Error).name,
        `[${(error as Error).message}]`,
        Number(known),
      );
    }
  }
}

asyncio.run(main());
