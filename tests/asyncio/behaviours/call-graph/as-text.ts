// The same as text.
import * as asyncio from "asyncio";

async function leaf(future: asyncio.Future<void>) {
  await future;
}

async function branch(future: asyncio.Future<void>) {
  await leaf(future);
}

async function parent(task: asyncio.Task<void>) {
  await asyncio.gather(task);
}

async function main() {
  const future = asyncio.getRunningLoop().createFuture<void>();
  const task = asyncio.createTask(branch(future), { name: "branch" });
  const other = asyncio.createTask(parent(task), { name: "other" });
  await asyncio.sleep(0);
  await asyncio.sleep(0);
  for (const each of [future, task, other]) {
    console.log(
      asyncio
        .formatCallGraph(each)
        .replace(/File '.*', line \d+/g, "at some line"),
    );
  }
}

asyncio.run(main());
