import * as asyncio from "asyncio";
import * as time from "time";

async function worker(seconds: number, job: string) {
  console.log(`${time.strftime("%X")} starting to ${job}`);
  await asyncio.sleep(seconds);
  console.log(`${time.strftime("%X")} done: ${job}`);
}

async function main() {
  await worker(1, "order milk");
  await worker(2, "order bread");
}

asyncio.run(main());
