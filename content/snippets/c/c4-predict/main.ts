import * as asyncio from "asyncio";
import * as time from "time";

function say(text: string) {
  console.log(`${time.strftime("%X")} ${text}`);
}

async function count(name: string) {
  say(`${name}: One`);
  await asyncio.sleep(1);
  say(`${name}: Two`);
}

async function rudeCount(name: string) {
  say(`${name}: One`);
  time.sleep(1);
  say(`${name}: Two`);
}

async function main() {
  await asyncio.gather(count("Ana"), rudeCount("Ben"), count("Cleo"));
}

asyncio.run(main());
