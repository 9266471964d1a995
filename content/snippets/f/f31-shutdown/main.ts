import * as asyncio from "asyncio";

async function save() {
  try {
    await asyncio.sleep(3600);
  } finally {
    throw new asyncio.ValueError("the disk is full");
  }
}

async function main() {
  asyncio.createTask(save(), { name: "save" });
  await asyncio.sleep(1);
}

asyncio.run(main());
