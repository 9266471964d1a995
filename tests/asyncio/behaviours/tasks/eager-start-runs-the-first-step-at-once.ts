// Rule 16: with eagerStart the coroutine runs inside createTask until it waits.
import * as asyncio from "asyncio";

async function work(name: string) {
  console.log(name, "begins in", asyncio.currentTask()!.getName());
  await asyncio.sleep(0);
  console.log(name, "goes on");
}

async function main() {
  const one = asyncio.createTask(work("one"), {
    name: "first",
    eagerStart: true,
  });
  console.log("made one; now in", asyncio.currentTask()!.getName());
  const two = asyncio.createTask(work("two"), { name: "second" });
  console.log("made two");
  await one;
  await two;
}

asyncio.run(main());
