import * as asyncio from "asyncio";

function factory() {
  console.log("factory: makes the loop");
  return asyncio.newEventLoop();
}

async function main() {
  console.log("main: runs on it");
}

asyncio.run(main(), { loopFactory: factory });
