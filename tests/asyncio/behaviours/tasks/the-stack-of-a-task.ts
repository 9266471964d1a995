// A waiting task has one frame; a failed one has those the error came through; a done one has none.
import * as asyncio from "asyncio";

async function inner(fails: boolean) {
  await asyncio.sleep(1);
  if (fails) throw new asyncio.ValueError("inner");
}

async function outer(fails: boolean) {
  await inner(fails);
}

async function main() {
  for (const fails of [false, true]) {
    const task = asyncio.createTask(outer(fails));
    console.log("new:", ...task.getStack().map((frame) => frame.name));
    await asyncio.sleep(0);
    console.log("waiting:", ...task.getStack().map((frame) => frame.name));
    console.log("limit 0:", task.getStack({ limit: 0 }).length);
    await asyncio.wait([task]);
    console.log("done:", ...task.getStack().map((frame) => frame.name));
    console.log(
      "limit 1:",
      ...task.getStack({ limit: 1 }).map((frame) => frame.name),
    );
    console.log(task.exception() === null ? "fine" : "failed");
  }
}

asyncio.run(main());
