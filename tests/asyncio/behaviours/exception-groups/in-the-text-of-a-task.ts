// A task that failed with a group shows all of it.
import * as asyncio from "asyncio";

async function fail(text: string) {
  throw new asyncio.ValueError(text);
}

async function work() {
  await using group = new asyncio.TaskGroup();
  group.createTask(fail("a"));
  group.createTask(fail("b"));
}

async function main() {
  const task = asyncio.createTask(work());
  await asyncio.wait([task]);
  const text = String(task);
  console.log(text.slice(text.indexOf("exception=")));
  console.log((task.exception() as Error).name);
}

asyncio.run(main());
