import * as asyncio from "asyncio";
import * as time from "time";

async function greetLater(seconds: number) {
  await asyncio.sleep(seconds);
  return "Hello!";
}

async function main() {
  const start = time.monotonic();
  const plan = greetLater(3);
  await asyncio.sleep(2);
  console.log(await plan);
  const seconds = time.monotonic() - start;
  console.log(`${seconds.toFixed(0)} seconds`);
}

asyncio.run(main());
