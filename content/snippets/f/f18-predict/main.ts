import * as asyncio from "asyncio";
import { drain, feed, stage } from "./pipeline";

async function wash(plate: number) {
  await asyncio.sleep(1);
  return plate;
}

async function dry(plate: number) {
  await asyncio.sleep(2);
  return plate;
}

async function main() {
  const start = asyncio.getRunningLoop().time();
  const dirty = new asyncio.Queue<number>(1);
  const wet = new asyncio.Queue<number>(1);
  const clean = new asyncio.Queue<number>(1);

  await using group = new asyncio.TaskGroup();
  group.createTask(feed([1, 2, 3, 4], dirty));
  group.createTask(stage(dirty, wet, wash));
  group.createTask(stage(wet, clean, dry));
  for await (const plate of drain(clean)) await asyncio.sleep(1);
  console.log(`${asyncio.getRunningLoop().time() - start} seconds`);
}

asyncio.run(main());
