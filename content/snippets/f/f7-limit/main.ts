import * as asyncio from "asyncio";
import * as time from "time";

function log(text: string) {
  console.log(`${time.strftime("%X")} ${text}`);
}

async function wash(car: string, seconds: number, places: asyncio.Semaphore) {
  using place = await places.acquire();
  log(`${car} drives in`);
  await asyncio.sleep(seconds);
  log(`${car} is clean`);
}

async function main() {
  const places = new asyncio.Semaphore(2);
  await asyncio.gather(
    wash("red", 3, places),
    wash("blue", 1, places),
    wash("green", 1, places),
    wash("white", 2, places),
  );
}

asyncio.run(main());
