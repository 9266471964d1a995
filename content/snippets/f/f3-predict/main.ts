import * as asyncio from "asyncio";

async function save() {
  try {
    console.log("save: begins");
    await asyncio.sleep(10);
    console.log("save: all is written");
  } finally {
    console.log("save: closes the file");
  }
}

async function main() {
  const saving = asyncio.createTask(save());
  try {
    await asyncio.waitFor(asyncio.shield(saving), 1);
  } catch (error) {
    if (!(error instanceof asyncio.TimeoutError)) throw error;
    console.log("main: is tired of waiting");
  }
  console.log(`main: save is done ${saving.done()}`);
}

await asyncio.run(main());
console.log("the program is over");
