// Rule 38: nothing more goes in; what is in can still be taken out.
import * as asyncio from "asyncio";

async function getter(name: string, queue: asyncio.Queue<string>) {
  try {
    while (true) {
      console.log(name, "got", await queue.get());
      await asyncio.sleep(0);
    }
  } catch (error) {
    if (!(error instanceof asyncio.QueueShutDown)) throw error;
    console.log(name, "ends");
  }
}

async function main() {
  const queue: asyncio.Queue<string> = new asyncio.Queue();
  for (let n = 0; n < 3; n++) {
    queue.putNowait(`item ${n}`);
  }
  queue.shutdown();
  try {
    queue.putNowait("too late");
  } catch (error) {
    if (!(error instanceof asyncio.QueueShutDown)) throw error;
    console.log(error.name);
  }
  await asyncio.gather(getter("a", queue), getter("b", queue));
}

asyncio.run(main());
