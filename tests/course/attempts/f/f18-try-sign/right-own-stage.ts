import * as asyncio from "asyncio";
import { drain, feed, stage } from "./pipeline";

async function shrink(name: string) {
  await asyncio.sleep(2);
  return `a small ${name}`;
}

async function sign(picture: string) {
  await asyncio.sleep(1);
  return `${picture}, signed`;
}

async function signAll(
  input: asyncio.Queue<string>,
  output: asyncio.Queue<string>,
) {
  for await (const picture of drain(input)) {
    await output.put(await sign(picture));
  }
  output.shutdown();
}

async function main() {
  const names = new asyncio.Queue<string>(1);
  const small = new asyncio.Queue<string>(1);

  await using group = new asyncio.TaskGroup();
  group.createTask(feed(["lake", "hill", "cat"], names));
  group.createTask(stage(names, small, shrink));
  const signed = new asyncio.Queue<string>(1);
  group.createTask(signAll(small, signed));
  for await (const picture of drain(signed)) console.log(picture);
}

asyncio.run(main());
