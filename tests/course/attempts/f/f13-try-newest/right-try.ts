import * as asyncio from "asyncio";

function offer(readings: asyncio.Queue<number>, reading: number) {
  try {
    readings.putNowait(reading);
  } catch (error) {
    if (!(error instanceof asyncio.QueueFull)) throw error;
    const old = readings.getNowait();
    console.log(`reading ${old} is dropped`);
    readings.putNowait(reading);
  }
}

async function display(readings: asyncio.Queue<number>) {
  while (true) {
    console.log(`shown: reading ${await readings.get()}`);
    await asyncio.sleep(2.5);
  }
}

async function main() {
  const readings = new asyncio.Queue<number>(1);
  const screen = asyncio.createTask(display(readings));
  for (let reading = 1; reading <= 6; reading++) {
    await asyncio.sleep(1);
    offer(readings, reading);
  }
  await asyncio.sleep(5);
  screen.cancel();
}

asyncio.run(main());
