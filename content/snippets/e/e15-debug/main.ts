import * as asyncio from "asyncio";
import * as time from "time";

async function fetch(page: string) {
  await asyncio.sleep(1);
  return page;
}

async function resize(picture: string) {
  time.sleep(0.25);
  return picture;
}

async function main() {
  const jobs = [
    asyncio.createTask(fetch("news"), { name: "fetch" }),
    asyncio.createTask(resize("cat.png"), { name: "resize" }),
  ];
  for (const job of jobs) console.log(await job);
}

asyncio.run(main());
