// Rule 16: eager tasks nest like calls, and the current task is restored after each.
import * as asyncio from "asyncio";

async function nest(depth: number) {
  console.log("in", asyncio.currentTask()!.getName());
  if (depth > 0) {
    await asyncio.createTask(nest(depth - 1), {
      name: `depth ${depth - 1}`,
      eagerStart: true,
    });
  } else {
    await asyncio.sleep(0);
  }
  console.log("out", asyncio.currentTask()!.getName());
}

async function main() {
  await asyncio.createTask(nest(3), { name: "depth 3", eagerStart: true });
  console.log("main");
}

asyncio.run(main());
