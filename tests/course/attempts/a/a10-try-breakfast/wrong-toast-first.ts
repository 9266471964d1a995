import * as asyncio from "asyncio";
import * as time from "time";

async function make(what: string, seconds: number) {
  await asyncio.sleep(seconds);
  console.log(`${time.strftime("%X")} ${what}`);
}

async function main() {
  await make("toast", 2);
  await make("jam on the toast", 1);
  await asyncio.gather(make("coffee", 5), make("egg", 4));
}

asyncio.run(main());
