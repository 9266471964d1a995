// Rule 38: the one who waits longest gets the first item.
import * as asyncio from "asyncio";

async function getter(name: string, queue: asyncio.Queue<string>) {
  console.log(name, "got", await queue.get());
}

async function main() {
  const queue: asyncio.Queue<string> = new asyncio.Queue();
  const tasks = ["a", "b", "c"].map((name) =>
    asyncio.createTask(getter(name, queue)),
  );
  await asyncio.sleep(1);
  for (const word of ["one", "two", "three"]) {
    queue.putNowait(word);
  }
  await asyncio.wait(tasks);
}

asyncio.run(main());
