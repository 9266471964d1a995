import * as asyncio from "asyncio";

class SoldOut extends Error {}
class Closed extends Error {}

async function fail(error: Error) {
  throw error;
}

async function shop(errors: Error[]) {
  try {
    await using group = new asyncio.TaskGroup();
    for (const error of errors) group.createTask(fail(error));
  } catch (error) {
    if (!(error instanceof asyncio.ExceptionGroup)) throw error;
    const [soldOut, others] = error.split(SoldOut);
    if (soldOut) console.log(`shop: next time, ${soldOut.message}`);
    if (others) throw others;
  }
}

async function main() {
  await shop([new SoldOut("no milk"), new SoldOut("no eggs")]);
  try {
    await shop([new SoldOut("no milk"), new Closed("the bakery")]);
  } catch (error) {
    if (error instanceof asyncio.CancelledError) throw error;
    console.log(`main: ${(error as Error).message}`);
  }
}

asyncio.run(main());
