import * as asyncio from "asyncio";

async function main() {
  const loop = asyncio.getRunningLoop();
  loop.callSoon(() => {
    console.log("one");
    loop.callSoon(() => console.log("two"));
  });
  loop.callSoon(() => console.log("three"));
  loop.callLater(0, () => console.log("four"));
  console.log("five");
  await asyncio.sleep(1);
}

asyncio.run(main());
