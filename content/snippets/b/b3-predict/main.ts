import * as asyncio from "asyncio";

async function greetLater(name: string, seconds: number) {
  await asyncio.sleep(seconds);
  console.log(`${name}: hello`);
}

async function main() {
  const slow = asyncio.createTask(greetLater("slow", 3));
  const quick = asyncio.createTask(greetLater("quick", 1));
  console.log("main: two tasks are made");
  await quick;
  console.log("main: goes on");
  await slow;
}

asyncio.run(main());
