// With FIRST_EXCEPTION and no error it waits for all; a cancelled task is no error.
import * as asyncio from "asyncio";

async function child(seconds: number) {
  await asyncio.sleep(seconds);
}

async function main() {
  const loop = asyncio.getRunningLoop();
  const tasks = [1, 2, 3].map((n) => asyncio.createTask(child(n)));
  loop.callLater(1.5, () => tasks[1]?.cancel());
  const [done, pending] = await asyncio.wait(tasks, {
    returnWhen: asyncio.FIRST_EXCEPTION,
  });
  console.log(done.size, pending.size, loop.time().toFixed(1));
  console.log(
    ...tasks.map((task) => (task.cancelled() ? "cancelled" : "done")),
  );
}

asyncio.run(main());
