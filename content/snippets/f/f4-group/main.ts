import * as asyncio from "asyncio";

class SoldOut extends Error {}
class Closed extends Error {}

async function buy(what: string, seconds: number) {
  await asyncio.sleep(seconds);
  if (what === "milk") throw new SoldOut("no milk");
  if (what === "bread") throw new Closed("the bakery is closed");
}

async function main() {
  try {
    await using group = new asyncio.TaskGroup();
    group.createTask(buy("milk", 1));
    group.createTask(buy("bread", 1));
    group.createTask(buy("eggs", 2));
  } catch (error) {
    if (!(error instanceof asyncio.ExceptionGroup)) throw error;
    console.log(error.message);
    for (const one of error.exceptions) {
      console.log(
        `- ${(one as Error).constructor.name}: ${(one as Error).message}`,
      );
    }
  }
}

asyncio.run(main());
