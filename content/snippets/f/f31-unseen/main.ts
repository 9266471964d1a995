import * as asyncio from "asyncio";

async function fail(): Promise<never> {
  throw new asyncio.ValueError("no paper");
}

function shout() {
  throw new asyncio.ValueError("no voice");
}

async function main() {
  const loop = asyncio.getRunningLoop();
  loop.callSoon(shout);
  asyncio.createTask(fail(), { name: "printer" });
  loop.createFuture().setException(new asyncio.ValueError("no ink"));
  await asyncio.sleep(1);
  console.log("main: all is well");
}

asyncio.run(main());
