import * as asyncio from "asyncio";
import * as time from "time";

async function serve(guest: string, seconds: number) {
  console.log(`${guest} orders`);
  await asyncio.sleep(seconds); // the kitchen cooks
  console.log(`${guest} eats`);
}

async function main() {
  const start = time.monotonic();
  await asyncio.gather(serve("Ana", 3), serve("Ben", 1));
  serve("Cleo", 2);
  const seconds = time.monotonic() - start;
  console.log(`all served in ${seconds.toFixed(0)} seconds`);
}

asyncio.run(main());
