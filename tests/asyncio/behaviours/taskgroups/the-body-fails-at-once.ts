// Children that never took a step are cancelled before their first.
import * as asyncio from "asyncio";

async function child() {
  console.log("never printed");
}

async function main() {
  let task;
  try {
    await using group = new asyncio.TaskGroup();
    task = group.createTask(child());
    throw new asyncio.ValueError("body");
  } catch (error) {
    console.log(
      (error as Error).name,
      (error as Error).message,
      task?.cancelled() ? "cancelled" : "not cancelled",
    );
  }
}

asyncio.run(main());
