import * as asyncio from "asyncio";

async function worker(jobs: asyncio.Queue<string>) {
  while (true) {
    const job = await jobs.get();
    console.log(`done: ${job}`);
  }
}

async function main() {
  const jobs = new asyncio.Queue<string>();
  jobs.putNowait("sweep");
  const task = asyncio.createTask(worker(jobs));
  await jobs.join();
  task.cancel();
}

asyncio.run(main());
