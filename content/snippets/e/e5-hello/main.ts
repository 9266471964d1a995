import * as asyncio from "asyncio";
import * as time from "time";

async function message() {
  await asyncio.sleep(1);
  return "Hello World!";
}

async function main() {
  const start = time.monotonic();
  const text = await message();
  console.log(text);
  const seconds = time.monotonic() - start;
  console.log(`after ${seconds.toFixed(1)} second(s)`);
}

asyncio.run(main());
