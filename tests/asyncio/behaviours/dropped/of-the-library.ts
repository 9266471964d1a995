// Rule 14: coroutines of asyncio's own functions and methods too.
import * as asyncio from "asyncio";

async function main() {
  asyncio.sleep(1);
  console.log("after sleep");
  asyncio.sleep(0);
  console.log("after sleep(0)");
  const queue = new asyncio.Queue<number>();
  queue.get();
  console.log("after get");
  queue.put(1);
  console.log("after put");
  new asyncio.Lock().acquire();
  console.log("after acquire");
  new asyncio.Condition().acquire();
  console.log("after a condition's acquire");
  new asyncio.Event().wait();
  console.log("after an event's wait");
  new asyncio.Barrier(2).wait();
  console.log("after a barrier's wait");
  asyncio.wait([asyncio.createTask(asyncio.sleep(0))]);
  console.log("after wait");
  asyncio.getRunningLoop().createFuture();
  asyncio.gather();
  console.log("after futures");
}

asyncio.run(main());
