import * as asyncio from "asyncio";

async function save() {
  console.log("save: begins");
  await asyncio.sleep(2);
  console.log("save: all is written");
  return 7;
}

async function edit(saving: asyncio.Task<number>) {
  try {
    await asyncio.shield(saving);
  } catch (error) {
    console.log(`edit: ${(error as Error).name}`);
    throw error;
  }
}

async function main() {
  const saving = asyncio.createTask(save());
  const editing = asyncio.createTask(edit(saving));
  await asyncio.sleep(1);
  editing.cancel();
  await asyncio.wait([editing]);
  console.log(`main: edit cancelled ${editing.cancelled()}`);
  console.log(`main: save cancelled ${saving.cancelled()}`);
  console.log(`main: ${await saving} pages`);
}

asyncio.run(main());
