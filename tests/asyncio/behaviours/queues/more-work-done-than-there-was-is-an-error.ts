// Rule 38: the message, but for the name of the method.
import * as asyncio from "asyncio";

async function main() {
  const queue = new asyncio.Queue<number>();
  queue.putNowait(1);
  queue.taskDone();
  console.log("done before it was taken", queue.qsize());
  try {
    queue.taskDone();
  } catch (error) {
    console.log(
      (error as Error).name,
      (error as Error).message.replace("taskDone", "task_done"),
    );
  }
}

asyncio.run(main());
