import * as asyncio from "asyncio";
import * as time from "time";

async function worker(seconds: number, job: string) {
  await asyncio.sleep(seconds);
  console.log(`${time.strftime("%X")} done: ${job}`);
}

async function main() {
  await worker(1, "make a list");
  await asyncio.gather(
    worker(3, "order fish"),
    worker(1, "order milk"),
    worker(2, "order bread"),
  );
  await worker(1, "go home");
}

asyncio.run(main());
