import * as asyncio from "asyncio";

async function job(name: string, seconds: number) {
  try {
    await asyncio.sleep(seconds);
  } finally {
    if (name === "C") throw new Error("C failed while tidying up");
  }
  throw new Error(`${name} failed`);
}

async function main() {
  try {
    await using group = new asyncio.TaskGroup();
    for (const [index, name] of ["A", "B", "C"].entries()) {
      group.createTask(job(name, index + 1));
    }
  } catch (error) {
    if (!(error instanceof asyncio.ExceptionGroup)) throw error;
    console.log(`errors in the group: ${error.exceptions.length}`);
  }
}

asyncio.run(main());
