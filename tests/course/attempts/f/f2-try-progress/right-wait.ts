import * as asyncio from "asyncio";

async function load(page: string, seconds: number) {
  await asyncio.sleep(seconds);
  return page;
}

async function main() {
  const loads = [load("map", 3), load("prices", 1), load("photos", 2)];
  let pending = new Set(loads.map((each) => asyncio.createTask(each)));
  let count = 0;
  while (pending.size > 0) {
    const [done, left] = await asyncio.wait(pending, {
      returnWhen: asyncio.FIRST_COMPLETED,
    });
    for (const task of done) {
      const page = task.result();
      console.log(`${++count} of ${loads.length}: ${page}`);
    }
    pending = left;
  }
}

asyncio.run(main());
