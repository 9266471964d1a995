// Rule 38: the cancel wins over the error.
import * as asyncio from "asyncio";

async function getter(name: string, queue: asyncio.Queue<string>) {
  try {
    await queue.get();
  } catch (error) {
    console.log(name, (error as Error).name);
  }
}

async function main() {
  const queue = new asyncio.Queue<string>();
  const a = asyncio.createTask(getter("a", queue));
  const b = asyncio.createTask(getter("b", queue));
  const c = asyncio.createTask(getter("c", queue));
  await asyncio.sleep(0);
  a.cancel();
  queue.shutdown();
  b.cancel();
  await asyncio.gather(a, b, c);
}

asyncio.run(main());
