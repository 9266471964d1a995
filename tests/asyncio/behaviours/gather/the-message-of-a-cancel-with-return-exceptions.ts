// It is the message of the last argument, whichever child ended last.
import * as asyncio from "asyncio";

async function child(seconds: number) {
  try {
    await asyncio.sleep(9);
  } finally {
    await asyncio.sleep(seconds);
  }
}

async function main() {
  for (const seconds of [
    [1, 2],
    [2, 1],
  ]) {
    const tasks = seconds.map((each) => asyncio.createTask(child(each)));
    const gathering = asyncio.gather(...tasks, { returnExceptions: true });
    await asyncio.sleep(1);
    tasks[0]?.cancel("first");
    tasks[1]?.cancel("second");
    gathering.cancel("all");
    try {
      await gathering;
    } catch (error) {
      console.log((error as Error).name, (error as Error).message);
    }
  }
}

asyncio.run(main());
