// The loop's clock starts where it starts; a timer handle knows its deadline.
import * as asyncio from "asyncio";

async function main() {
  const loop = asyncio.getRunningLoop();
  await asyncio.sleep(2);
  console.log(
    `${(loop.callLater(3, console.log).when() - loop.time()).toFixed(1)} ${loop.callAt(4.5, console.log).when().toFixed(1)}`,
  );
}

asyncio.run(main());
