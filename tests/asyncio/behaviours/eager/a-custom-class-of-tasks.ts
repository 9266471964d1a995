// createEagerTaskFactory makes tasks of a class of one's own.
import * as asyncio from "asyncio";

class Counted<T> extends asyncio.Task<T> {
  static made = 0;

  constructor(
    coroutine: PromiseLike<T>,
    options: asyncio.TaskOptions & { loop?: asyncio.EventLoop },
  ) {
    Counted.made++;
    super(coroutine, options);
  }
}

async function child(name: string) {
  console.log(name, "starts in", asyncio.currentTask()?.getName());
  await asyncio.sleep(0);
  console.log(name, "ends");
}

async function main() {
  asyncio
    .getRunningLoop()
    .setTaskFactory(asyncio.createEagerTaskFactory(Counted));
  const a = asyncio.createTask(child("a"), { name: "first" });
  const b = asyncio.createTask(child("b"), { eagerStart: false });
  console.log(
    "made",
    Counted.made,
    a instanceof Counted && b instanceof Counted
      ? "of that class"
      : "of another",
  );
  await asyncio.gather(a, b);
}

asyncio.run(main());
