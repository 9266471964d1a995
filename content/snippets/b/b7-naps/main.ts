import * as asyncio from "asyncio";
import * as time from "time";

async function nap(name: string, seconds: number) {
  console.log(`${time.strftime("%X")} ${name}: lies down`);
  await asyncio.sleep(seconds);
  console.log(`${time.strftime("%X")} ${name}: gets up`);
}

async function main() {
  await asyncio.gather(nap("long", 2), nap("short", 1), nap("none", 0));
}

asyncio.run(main());
