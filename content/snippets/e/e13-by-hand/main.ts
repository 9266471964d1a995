import * as asyncio from "asyncio";

async function main() {
  console.log("main runs");
  await asyncio.sleep(1);
  return "a result";
}

const loop = asyncio.newEventLoop();
try {
  const result = await loop.runUntilComplete(main());
  console.log(`main gave us ${result}`);
} finally {
  loop.close();
}
console.log(`closed: ${loop.isClosed()}`);
