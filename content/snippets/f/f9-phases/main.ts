import * as asyncio from "asyncio";
import * as time from "time";

function log(text: string) {
  console.log(`${time.strftime("%X")} ${text}`);
}

async function hike(who: string, seconds: number, hut: asyncio.Barrier) {
  for (const stage of [1, 2]) {
    await asyncio.sleep(seconds);
    log(`${who} reaches hut ${stage}`);
    await hut.wait();
  }
  log(`${who} is on the top`);
}

async function main() {
  const hut = new asyncio.Barrier(3);
  await asyncio.gather(
    hike("Ana", 1, hut),
    hike("Ben", 2, hut),
    hike("Cleo", 3, hut),
  );
}

asyncio.run(main());
