// A loop can be given a factory, which then makes each task.
import * as asyncio from "asyncio";

async function work(n: number) {
  return n;
}

async function main() {
  const loop = asyncio.getRunningLoop();

  loop.setTaskFactory((loop, coroutine, options) => {
    console.log("making a task");
    return new asyncio.Task(coroutine, { loop, ...options });
  });
  console.log(await asyncio.createTask(work(1)));
  const [two, three] = await asyncio.gather(work(2), work(3));
  console.log(two === 2 && three === 3 ? "True" : "False");
  loop.setTaskFactory(null);
  console.log(await asyncio.createTask(work(4)));
}

asyncio.run(main());
