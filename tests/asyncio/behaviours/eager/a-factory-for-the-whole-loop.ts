// With the eager task factory each task begins inside createTask.
import * as asyncio from "asyncio";

async function work(name: string) {
  console.log(name, "begins");
  await asyncio.sleep(0);
  console.log(name, "goes on");
  return name;
}

async function main() {
  asyncio.getRunningLoop().setTaskFactory(asyncio.eagerTaskFactory);
  const one = asyncio.createTask(work("one"));
  console.log("made one");
  const two = asyncio.createTask(work("two"));
  console.log("made two");
  console.log(await one, await two);
}

asyncio.run(main());
