// The deadline passes while the program blocks, and strikes at the next await.
import * as asyncio from "asyncio";
import * as time from "time";

async function main() {
  const loop = asyncio.getRunningLoop();
  try {
    await using limit = asyncio.timeout(1);
    time.sleep(3);
    console.log(
      "blocked until",
      loop.time().toFixed(1),
      limit.expired() ? "expired" : "not expired",
    );
    await asyncio.sleep(0);
    console.log("one turn later", limit.expired() ? "expired" : "not expired");
    await asyncio.sleep(0);
    console.log("two turns later");
  } catch (error) {
    console.log((error as Error).name, loop.time().toFixed(1));
  }
}

asyncio.run(main());
