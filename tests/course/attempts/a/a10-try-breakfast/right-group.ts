import * as asyncio from "asyncio";
import * as time from "time";

async function make(what: string, seconds: number) {
  await asyncio.sleep(seconds);
  console.log(`${time.strftime("%X")} ${what}`);
}

async function main() {
  await using group = new asyncio.TaskGroup();
  group.createTask(make("coffee", 5));
  group.createTask(make("egg", 4));
  await make("toast", 2);
  await make("jam on the toast", 1);
}

asyncio.run(main());
