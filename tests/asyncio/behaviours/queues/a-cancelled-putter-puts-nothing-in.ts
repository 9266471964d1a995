// Rule 38: and leaves no trace among the unfinished items.
import * as asyncio from "asyncio";

async function main() {
  const queue = new asyncio.Queue<string>(1);
  queue.putNowait("kept");
  const task = asyncio.createTask(queue.put("lost"));
  await asyncio.sleep(0);
  console.log(String(queue));
  task.cancel();
  await asyncio.wait([task]);
  console.log(String(queue));
  console.log(await queue.get());
  queue.taskDone();
  await queue.join();
  console.log(String(queue));
}

asyncio.run(main());
