import * as asyncio from "asyncio";

async function save(what: string) {
  await asyncio.sleep(1);
  console.log(`saved: ${what}`);
}

async function printOut(what: string) {
  await asyncio.sleep(2);
  throw new asyncio.ValueError(`no paper for ${what}`);
}

async function work() {
  await using group = new asyncio.TaskGroup();
  group.createTask(save("the letter"));
  group.createTask(printOut("the letter"));
}

async function main() {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof asyncio.ExceptionGroup)) throw error;
    for (const each of error.errors)
      console.log(`main: ${(each as Error).message}`);
  }
}

asyncio.run(main());
