import * as asyncio from "asyncio";

async function child() {
  console.log("child: one");
  await asyncio.sleep(0);
  console.log("child: two");
}

async function main() {
  console.log("main: one");
  const task = asyncio.createTask(child(), { eagerStart: true });
  console.log("main: two");
  await asyncio.sleep(0);
  console.log("main: three");
  await task;
}

asyncio.run(main());
