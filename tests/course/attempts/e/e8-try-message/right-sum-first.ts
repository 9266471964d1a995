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

function since(start: number) {
  return `after ${(time.monotonic() - start).toFixed(1)} second(s)`;
}

async function main() {
  const start = time.monotonic();
  console.log(await increase(1), since(start));
  console.log(await message(), since(start));
}

asyncio.run(main());
