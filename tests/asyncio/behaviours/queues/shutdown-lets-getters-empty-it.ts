// Rule 38: nothing goes in any more; what is in comes out.
import * as asyncio from "asyncio";

async function main() {
  const queue = new asyncio.Queue<string>();
  for (const item of ["a", "b"]) queue.putNowait(item);
  queue.shutdown();
  console.log(String(queue));
  const attempts = [
    () => queue.put("c"),
    async () => queue.putNowait("c"),
    () => queue.get(),
    async () => queue.getNowait(),
    () => queue.get(),
    async () => queue.getNowait(),
  ];
  for (const attempt of attempts) {
    try {
      console.log("got", await attempt());
    } catch (error) {
      console.log((error as Error).name, `[${(error as Error).message}]`);
    }
  }
  queue.shutdown();
  console.log(String(queue));
}

asyncio.run(main());
