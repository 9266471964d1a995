// A generator that is closed within a group leaves the group as with an error: the tasks are cancelled.
import * as asyncio from "asyncio";

async function produce(queue: asyncio.Queue<number>) {
  try {
    for (let i = 0; ; i++) {
      await queue.put(i);
      await asyncio.sleep(1);
    }
  } catch (error) {
    console.log("the producer caught", (error as Error).name);
    throw error;
  }
}

async function* feed() {
  const queue = new asyncio.Queue<number>();
  await using group = new asyncio.TaskGroup();
  group.createTask(produce(queue));
  while (true) yield await queue.get();
}

async function* limited() {
  await using limit = asyncio.timeout(10);
  for (let i = 0; ; i++) {
    await asyncio.sleep(1);
    yield i;
  }
}

async function main() {
  try {
    for await (const n of feed()) {
      console.log("got", n);
      if (n === 2) break;
    }
  } catch (error) {
    if (!(error instanceof asyncio.BaseExceptionGroup)) throw error;
    console.log(
      error.name,
      error.message,
      error.exceptions.map((each) => (each as Error).name).join(),
    );
  }
  const generator = feed();
  await generator.next();
  try {
    await generator.return(undefined);
  } catch (error) {
    console.log((error as Error).name);
  }
  for await (const n of limited()) if (n === 1) break;
  console.log("at", asyncio.getRunningLoop().time());
}

await asyncio.run(main());
