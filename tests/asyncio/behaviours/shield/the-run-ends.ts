// At the end of run() what was shielded is cancelled too.
import * as asyncio from "asyncio";

async function save() {
  try {
    await asyncio.sleep(9);
    console.log("never printed");
  } finally {
    console.log("interrupted at", asyncio.getRunningLoop().time().toFixed(1));
  }
}

async function main() {
  try {
    await asyncio.waitFor(asyncio.shield(save()), 1);
  } catch (error) {
    console.log((error as Error).name);
  }
}

asyncio.run(main());
