import * as asyncio from "asyncio";
import * as time from "time";

function log(text: string) {
  console.log(`${time.strftime("%X")} ${text}`);
}

async function visit(sight: string) {
  await asyncio.sleep(2);
  log(`seen: ${sight}`);
}

async function main() {
  try {
    await using limit = asyncio.timeout(5);
    await visit("the castle");
    await visit("the bridge");
    await visit("the museum");
  } catch (error) {
    if (!(error instanceof asyncio.TimeoutError)) throw error;
    log("the bus leaves");
  }
}

asyncio.run(main());
