import * as asyncio from "asyncio";

async function count(name: string) {
  console.log(`${name} starts to count`);
  let counter = 0;
  for (let i = 0; i < 3_000_000; i++) counter++;
  console.log(`${name} has counted to ${counter}`);
}

async function speak() {
  console.log("speaker: one");
  await asyncio.sleep(0);
  console.log("speaker: two");
}

async function main() {
  const speaker = asyncio.createTask(speak());
  const ana = asyncio.createTask(count("Ana"));
  const ben = asyncio.createTask(count("Ben"));
  await speaker;
  await ana;
  await ben;
}

asyncio.run(main());
