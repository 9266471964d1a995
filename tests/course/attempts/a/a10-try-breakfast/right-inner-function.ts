import * as asyncio from "asyncio";
import * as time from "time";

async function make(what: string, seconds: number) {
  await asyncio.sleep(seconds);
  console.log(`${time.strftime("%X")} ${what}`);
}

async function main() {
  async function bread() {
    await make("toast", 2);
    await make("jam on the toast", 1);
  }
  await asyncio.gather(bread(), make("egg", 4), make("coffee", 5));
}

asyncio.run(main());
