import * as asyncio from "asyncio";

async function greetLater(seconds: number) {
  await asyncio.sleep(seconds);
  console.log(`Hello after ${seconds} seconds`);
}

async function main() {
  const slow = asyncio.createTask(greetLater(3));
  const quick = asyncio.createTask(greetLater(1));
  await quick;
  console.log("main goes on");
  await slow;
}

asyncio.run(main());
