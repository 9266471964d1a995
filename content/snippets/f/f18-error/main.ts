import * as asyncio from "asyncio";
import * as time from "time";
import { drain, feed, stage } from "./pipeline";

function log(text: string) {
  console.log(`${time.strftime("%X")} ${text}`);
}

async function shrink(name: string) {
  await asyncio.sleep(2);
  if (name === "cat") throw new asyncio.ValueError("the cat moved");
  return `a small ${name}`;
}

async function store() {
  const names = new asyncio.Queue<string>(1);
  const small = new asyncio.Queue<string>(1);

  await using group = new asyncio.TaskGroup();
  group.createTask(feed(["lake", "hill", "cat", "dog", "owl"], names));
  group.createTask(stage(names, small, shrink));
  for await (const picture of drain(small)) log(`${picture} is stored`);
}

function* leaves(error: unknown): Generator<unknown> {
  if (!(error instanceof asyncio.ExceptionGroup)) yield error;
  else for (const inner of error.exceptions) yield* leaves(inner);
}

async function main() {
  try {
    await store();
  } catch (error) {
    if (error instanceof asyncio.CancelledError) throw error;
    for (const leaf of leaves(error)) log(`main: ${(leaf as Error).message}`);
  }
  log(`${asyncio.allTasks().size} task is left`);
}

asyncio.run(main());
