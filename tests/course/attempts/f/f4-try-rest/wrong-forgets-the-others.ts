import * as asyncio from "asyncio";

class NoAnswer extends Error {}
class NoPermission extends Error {}

async function call(name: string) {
  await asyncio.sleep(1);
  if (name === "Ben") throw new NoAnswer("Ben");
  if (name === "Cleo") throw new NoPermission("Cleo");
}

async function callAll(names: string[]) {
  try {
    await using group = new asyncio.TaskGroup();
    for (const name of names) group.createTask(call(name));
  } catch (error) {
    if (!(error instanceof asyncio.ExceptionGroup)) throw error;
    const [mine] = error.split(NoAnswer);
    for (const one of mine?.exceptions ?? []) {
      console.log(`no answer from ${(one as Error).message}`);
    }
  }
}

async function main() {
  for (const names of [
    ["Ana", "Ben"],
    ["Ben", "Cleo"],
  ]) {
    try {
      await callAll(names);
      console.log("main: fine");
    } catch (error) {
      console.log(`main: ${(error as Error).message}`);
    }
  }
}

asyncio.run(main());
