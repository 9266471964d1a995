import * as asyncio from "asyncio";
import * as time from "time";
import { drain, feed, stage } from "./pipeline";

function log(text: string) {
  console.log(`${time.strftime("%X")} ${text}`);
}

async function load(name: string) {
  await asyncio.sleep(1);
  log(`${name} is loaded`);
  return name;
}

async function shrink(name: string) {
  await asyncio.sleep(2);
  return `a small ${name}`;
}

async function main() {
  const names = new asyncio.Queue<string>(1);
  const loaded = new asyncio.Queue<string>(1);
  const small = new asyncio.Queue<string>(1);

  await using group = new asyncio.TaskGroup();
  group.createTask(feed(["lake", "hill", "cat", "dog"], names));
  group.createTask(stage(names, loaded, load));
  group.createTask(stage(loaded, small, shrink, 2));
  for await (const picture of drain(small)) log(`${picture} is stored`);
  log("that was all");
}

asyncio.run(main());
