import * as asyncio from "asyncio";
import * as time from "time";

async function make(what: string, seconds: number) {
  await asyncio.sleep(seconds);
  console.log(`${time.strftime("%X")} ${what}`);
}

async function main() {
  const coffee = asyncio.createTask(make("coffee", 5));
  const egg = asyncio.createTask(make("egg", 4));
  await make("toast", 2);
  await make("jam on the toast", 1);
  await egg;
  await coffee;
}

asyncio.run(main());
