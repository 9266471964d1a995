import * as asyncio from "asyncio";
import * as time from "time";
import { delay } from "./util";

async function increase(number: number) {
  return number + 1;
}

async function message() {
  await delay(1);
  return "Hello World!";
}

async function main() {
  const start = time.monotonic();
  const text = await message();
  const two = await increase(1);
  const seconds = time.monotonic() - start;
  console.log(two);
  console.log(text);
  console.log(`both after ${seconds.toFixed(1)} second(s)`);
}

asyncio.run(main());
