import * as asyncio from "asyncio";

async function ride(vehicle: string, seconds: number) {
  await asyncio.sleep(seconds);
  console.log(`the ${vehicle} arrives`);
  return vehicle;
}

async function main() {
  const rides = [ride("bus", 3), ride("tram", 1), ride("taxi", 2)];
  for (const next of asyncio.asCompleted(rides)) {
    console.log(`main: takes the ${await next}`);
    break;
  }
  console.log("main: leaves the loop");
  await asyncio.sleep(1.5);
  console.log("main: goes home");
}

asyncio.run(main());
