// Rule 26: all kinds of awaitables can be gathered together.
import * as asyncio from "asyncio";

async function work(name: string) {
  await asyncio.sleep(1);
  return name;
}

async function main() {
  const loop = asyncio.getRunningLoop();
  const future: asyncio.Future<string> = loop.createFuture();
  const done: asyncio.Future<string> = loop.createFuture();
  done.setResult("done future");
  loop.callLater(2, () => future.setResult("future"));
  const results = await asyncio.gather(
    work("coroutine"),
    future,
    done,
    asyncio.createTask(work("task")),
  );
  console.log(
    results.join() === "coroutine,future,done future,task" ? "True" : "False",
  );
}

asyncio.run(main());
