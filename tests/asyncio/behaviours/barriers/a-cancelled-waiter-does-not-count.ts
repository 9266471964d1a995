// Rule 37: one who is cancelled leaves the barrier.
import * as asyncio from "asyncio";

async function runner(name: string, barrier: asyncio.Barrier) {
  await barrier.wait();
  console.log(name, "passes");
}

async function main() {
  const barrier = new asyncio.Barrier(2);
  const lost = asyncio.createTask(runner("lost", barrier));
  await asyncio.sleep(1);
  lost.cancel();
  await asyncio.wait([lost]);
  console.log(barrier.nWaiting);
  const one = asyncio.createTask(runner("one", barrier));
  await asyncio.sleep(1);
  console.log("one waits:", Number(!one.done()));
  await asyncio.gather(one, runner("two", barrier));
}

asyncio.run(main());
