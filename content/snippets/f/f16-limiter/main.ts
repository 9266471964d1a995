import * as asyncio from "asyncio";
import * as time from "time";
import { Limiter } from "./limiter";

async function ask(limiter: Limiter, question: number) {
  await limiter.acquire();
  console.log(`${time.strftime("%X")} question ${question} is asked`);
  await asyncio.sleep(5);
  console.log(`${time.strftime("%X")} question ${question} is answered`);
}

async function main() {
  const limiter = new Limiter(3, 2);
  await using group = new asyncio.TaskGroup();
  for (let n = 1; n <= 5; n++) group.createTask(ask(limiter, n));
}

asyncio.run(main());
