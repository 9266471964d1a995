import * as asyncio from "asyncio";
import * as time from "time";

async function serve(guest: string, seconds: number) {
  console.log(`${guest} orders`);
  await asyncio.sleep(seconds); // the kitchen cooks
  console.log(`${guest} eats`);
}

async function main() {
  const start = time.monotonic();
  const guests = { Ana: 3, Ben: 1, Cleo: 2 };
  const services = Object.entries(guests).map(([guest, s]) => serve(guest, s));
  await asyncio.gather(...services);
  const seconds = time.monotonic() - start;
  console.log(`all served in ${seconds.toFixed(0)} seconds`);
}

asyncio.run(main());
