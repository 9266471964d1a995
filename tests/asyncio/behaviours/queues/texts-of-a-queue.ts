// Rule 38: what a queue reads like.
import * as asyncio from "asyncio";

async function main() {
  const queue = new asyncio.Queue<unknown>(2);
  console.log(String(queue));
  const getters = [1, 2].map(() => asyncio.createTask(queue.get()));
  await asyncio.sleep(0);
  console.log(String(queue));
  queue.putNowait("it's");
  queue.putNowait(1.5);
  console.log(String(queue));
  await asyncio.gather(...getters);
  console.log(String(queue));
  const putters = ["a", "b", "c"].map((item) =>
    asyncio.createTask(queue.put([item])),
  );
  await asyncio.sleep(0);
  console.log(String(queue));
  queue.shutdown();
  console.log(String(queue));
  await asyncio.wait(putters);
  putters[2]?.exception();
  console.log(
    String(new asyncio.LifoQueue()),
    String(new asyncio.PriorityQueue(3)),
  );
}

asyncio.run(main());
