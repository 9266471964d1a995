import * as asyncio from "asyncio";

async function main() {
  console.log("Running main");
  await asyncio.sleep(2);
}

const loop = asyncio.newEventLoop();
try {
  await loop.runUntilComplete(main());
} finally {
  loop.close();
  console.log("Done");
}
