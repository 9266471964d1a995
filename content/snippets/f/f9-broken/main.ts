import * as asyncio from "asyncio";
import * as time from "time";

function log(text: string) {
  console.log(`${time.strftime("%X")} ${text}`);
}

async function hike(who: string, seconds: number, hut: asyncio.Barrier) {
  await asyncio.sleep(seconds);
  log(`${who} arrives`);
  try {
    await hut.wait();
    log(`${who} eats with all the others`);
  } catch (error) {
    if (!(error instanceof asyncio.BrokenBarrierError)) throw error;
    log(`${who} eats alone`);
  }
}

async function main() {
  const hut = new asyncio.Barrier(3);
  await using group = new asyncio.TaskGroup();
  group.createTask(hike("Ana", 1, hut));
  group.createTask(hike("Ben", 2, hut));
  group.createTask(hike("Cleo", 9, hut));
  await asyncio.sleep(5);
  log(`main: ${hut.nWaiting} of ${hut.parties} are here, start eating`);
  await hut.abort();
}

asyncio.run(main());
