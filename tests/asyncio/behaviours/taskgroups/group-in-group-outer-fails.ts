// The cancel goes down through the inner group.
import * as asyncio from "asyncio";

async function child(name: string, seconds: number, fails = false) {
  try {
    await asyncio.sleep(seconds);
    if (fails) throw new asyncio.ValueError(name);
  } catch (error) {
    console.log(name, (error as Error).name);
    throw error;
  }
}

async function inner() {
  try {
    await using group = new asyncio.TaskGroup();
    group.createTask(child("inner a", 5));
    group.createTask(child("inner b", 5));
  } catch (error) {
    console.log(
      "inner",
      (error as Error).name,
      asyncio.currentTask()?.cancelling(),
    );
    throw error;
  }
}

async function main() {
  try {
    await using group = new asyncio.TaskGroup();
    group.createTask(inner());
    group.createTask(child("outer", 1, true));
  } catch (error) {
    console.log((error as Error).name, (error as Error).message);
  }
}

asyncio.run(main());
