// Its timer fires in the same pass, but it takes a step more to be done.
import * as asyncio from "asyncio";

async function main() {
  const loop = asyncio.getRunningLoop();
  const future = loop.createFuture<string>();
  loop.callLater(1, () => future.setResult("at one"));
  const task = asyncio.createTask(asyncio.sleep(1));
  await asyncio.sleep(0);
  const [done, pending] = await asyncio.wait([future, task], { timeout: 1 });
  console.log(
    done.has(future) ? "future done" : "future pending",
    pending.has(task) ? "task pending" : "task done",
  );
  console.log(loop.time().toFixed(1));
}

asyncio.run(main());
