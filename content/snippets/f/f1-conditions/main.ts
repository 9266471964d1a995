import * as asyncio from "asyncio";
import * as time from "time";

const conditions = [
  asyncio.FIRST_COMPLETED,
  asyncio.FIRST_EXCEPTION,
  asyncio.ALL_COMPLETED,
] as const;

async function bake(what: string, seconds: number) {
  await asyncio.sleep(seconds);
  if (what === "pie") throw new Error("burnt");
}

async function main() {
  for (const returnWhen of conditions) {
    const start = time.monotonic();
    const tasks = [
      asyncio.createTask(bake("bread", 3)),
      asyncio.createTask(bake("pie", 2)),
      asyncio.createTask(bake("rolls", 1)),
    ];
    const [done, pending] = await asyncio.wait(tasks, { returnWhen });
    const seconds = time.monotonic() - start;
    console.log(`after ${seconds.toFixed(0)} s, ${returnWhen}:`);
    console.log(`  ${done.size} done, ${pending.size} pending`);

    for (const task of pending) task.cancel();
    await asyncio.gather(...tasks, { returnExceptions: true });
  }
}

asyncio.run(main());
