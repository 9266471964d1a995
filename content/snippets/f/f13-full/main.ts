import * as asyncio from "asyncio";
import * as time from "time";

function log(text: string) {
  console.log(`${time.strftime("%X")} ${text}`);
}

async function sensor(readings: asyncio.Queue<number>) {
  for (let reading = 1; reading <= 6; reading++) {
    await asyncio.sleep(1);
    try {
      readings.putNowait(reading);
    } catch (error) {
      if (!(error instanceof asyncio.QueueFull)) throw error;
      log(`reading ${reading} is dropped`);
    }
  }
}

async function display(readings: asyncio.Queue<number>) {
  while (true) {
    const reading = await readings.get();
    await asyncio.sleep(2.5);
    log(`shown: reading ${reading}`);
  }
}

async function main() {
  const readings = new asyncio.Queue<number>(1);
  const screen = asyncio.createTask(display(readings));
  await sensor(readings);
  await asyncio.sleep(5);
  screen.cancel();
}

asyncio.run(main());
