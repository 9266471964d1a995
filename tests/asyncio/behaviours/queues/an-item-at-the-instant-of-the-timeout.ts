// Rules 27 and 38: the getter fails, and the item stays for the next one.
import * as asyncio from "asyncio";

async function getter(
  name: string,
  queue: asyncio.Queue<string>,
  patience: number,
) {
  try {
    console.log(name, await asyncio.waitFor(queue.get(), patience));
  } catch (error) {
    console.log(name, (error as Error).name);
  }
}

async function main() {
  for (const putFirst of [true, false]) {
    const queue = new asyncio.Queue<string>();
    const loop = asyncio.getRunningLoop();
    if (putFirst) loop.callLater(1, () => queue.putNowait("item"));
    const tasks = [getter("a", queue, 1), getter("b", queue, 2)].map((coro) =>
      asyncio.createTask(coro),
    );
    await asyncio.sleep(0);
    if (!putFirst) loop.callLater(1, () => queue.putNowait("item"));
    await asyncio.gather(...tasks);
  }
}

asyncio.run(main());
