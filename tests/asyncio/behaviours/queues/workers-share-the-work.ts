// Rule 38: three workers, nine jobs of different length.
import * as asyncio from "asyncio";

async function worker(name: string, queue: asyncio.Queue<string>) {
  while (true) {
    const job = await queue.get();
    await asyncio.sleep(job.length);
    console.log(
      `${name} did ${job} at ${asyncio.getRunningLoop().time().toFixed(1)}`,
    );
    queue.taskDone();
  }
}

async function main() {
  const queue: asyncio.Queue<string> = new asyncio.Queue();
  for (const job of ["aaaa", "b", "cc", "ddd", "e", "ff", "ggg", "h", "ii"]) {
    queue.putNowait(job);
  }
  const workers = ["one", "two", "three"].map((name) =>
    asyncio.createTask(worker(name, queue)),
  );
  await queue.join();
  for (const one of workers) {
    one.cancel();
  }
  await asyncio.gather(...workers, { returnExceptions: true });
  console.log(...workers.map((one) => Number(one.cancelled())));
}

asyncio.run(main());
