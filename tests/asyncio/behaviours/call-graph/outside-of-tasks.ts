// In a callback there is no current task; without a loop a future must be given.
import * as asyncio from "asyncio";

function look() {
  const graph = asyncio.captureCallGraph();
  console.log(
    graph === null ? "nothing" : "something",
    asyncio.formatCallGraph() === "" ? "no text" : "text",
  );
}

async function main() {
  asyncio.getRunningLoop().callSoon(look);
  await asyncio.sleep(0);
  try {
    asyncio.captureCallGraph(5 as never);
  } catch (error) {
    console.log((error as Error).name, (error as Error).message);
  }
}

try {
  asyncio.captureCallGraph();
} catch (error) {
  console.log(
    (error as Error).name,
    (error as Error).message.replace("captureCallGraph", "capture_call_graph"),
  );
}

asyncio.run(main());
