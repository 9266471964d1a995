import * as asyncio from "asyncio";
import * as time from "time";

function log(text: string) {
  console.log(`${time.strftime("%X")} ${text}`);
}

async function watchman() {
  for (let round = 1; round <= 4; round++) {
    await asyncio.sleep(2 * 3600);
    log(`round ${round}`);
  }
}

async function count() {
  let sum = 0;
  for (let n = 0; n < 1_000_000; n++) sum += n;
  log(`counted to ${sum}`);
}

async function main() {
  log("the night begins");
  await asyncio.gather(watchman(), count());
  log("the night is over");
}

asyncio.run(main());
