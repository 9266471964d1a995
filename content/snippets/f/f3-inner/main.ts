import * as asyncio from "asyncio";

async function edit(saving: asyncio.Task<void>) {
  try {
    await asyncio.shield(saving);
  } catch (error) {
    if (!(error instanceof asyncio.CancelledError)) throw error;
    const requests = asyncio.currentTask()?.cancelling() ?? 0;
    if (requests > 0) throw error;
    console.log("edit: the saving was cancelled, and I was not");
  }
}

async function main() {
  const saving = asyncio.createTask(asyncio.sleep(2));
  const editing = asyncio.createTask(edit(saving));
  await asyncio.sleep(1);
  saving.cancel();
  await asyncio.wait([editing]);
  console.log(`main: edit cancelled ${editing.cancelled()}`);
  console.log(`main: save cancelled ${saving.cancelled()}`);
}

asyncio.run(main());
