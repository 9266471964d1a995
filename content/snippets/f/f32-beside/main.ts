import * as asyncio from "asyncio";
import * as time from "time";

const start = time.monotonic();
function say(what: string) {
  console.log(`${time.monotonic() - start} s: ${what}`);
}

async function make(what: string, seconds: number) {
  say(`${what}: begins`);
  await asyncio.sleep(seconds);
  say(`${what}: done`);
  return what;
}

async function main() {
  const tea = asyncio.createTask(make("tea", 180));
  const toast = asyncio.createTask(make("toast", 60));
  say("main: waits");
  const plate = [await tea, await toast];
  say(`main: has ${plate.join(" and ")}`);
}

asyncio.run(main());
