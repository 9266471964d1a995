// Errors of one turn, and those that cleanups raise, stand in the group in the order of their coming.
import * as asyncio from "asyncio";

async function child(name: string, seconds: number, cleanup: number) {
  try {
    await asyncio.sleep(seconds);
  } finally {
    if (cleanup > 0) await asyncio.sleep(cleanup);
    throw new asyncio.ValueError(name);
  }
}

async function main() {
  try {
    await using group = new asyncio.TaskGroup();
    group.createTask(child("first of its turn", 1, 0));
    group.createTask(child("cleanup of 3", 9, 3));
    group.createTask(child("cleanup of 1", 9, 1));
    group.createTask(child("second of its turn", 1, 0));
    group.createTask(child("cleanup of 0", 9, 0));
  } catch (error) {
    const { message, exceptions } = error as asyncio.ExceptionGroup;
    console.log(message);
    for (const each of exceptions) console.log(each.message);
  }
}

asyncio.run(main());
