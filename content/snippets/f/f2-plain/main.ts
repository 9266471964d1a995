import * as asyncio from "asyncio";
import * as time from "time";

async function ride(vehicle: string, seconds: number) {
  await asyncio.sleep(seconds);
  return `the ${vehicle} is here`;
}

async function main() {
  const rides = [ride("bus", 3), ride("tram", 1), ride("taxi", 2)];
  for (const next of asyncio.asCompleted(rides)) {
    const text = await next;
    console.log(`${time.strftime("%X")} ${text}`);
  }
}

asyncio.run(main());
