import * as asyncio from "asyncio";
import * as time from "time";

async function bake(what: string, minutes: number) {
  await asyncio.sleep(minutes);
  if (what === "pie") throw new Error("burnt");
}

async function tryCondition(returnWhen: typeof asyncio.ALL_COMPLETED) {
  const start = time.monotonic();
  const tasks = [
    asyncio.createTask(bake("bread", 3)),
    asyncio.createTask(bake("pie", 2)),
    asyncio.createTask(bake("rolls", 1)),
  ];
  const [done, pending] = await asyncio.wait(tasks, { returnWhen });
  const seconds = (time.monotonic() - start).toFixed(0);
  console.log(
    `${returnWhen}: after ${seconds}, ${done.size} done, ${pending.size} pending`,
  );
  for (const task of pending) task.cancel();
  await asyncio.gather(...tasks, { returnExceptions: true });
}

async function main() {
  await tryCondition(asyncio.FIRST_COMPLETED);
  await tryCondition(asyncio.FIRST_EXCEPTION);
  await tryCondition(asyncio.ALL_COMPLETED);
}

asyncio.run(main());
