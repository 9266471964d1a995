import * as asyncio from "asyncio";

async function pause() {}

async function count(name: string) {
  console.log(`${name} starts to count`);
  let counter = 0;
  for (let i = 0; i < 3_000_000; i++) {
    counter++;
    if (counter % 1_000_000 === 0) {
      console.log(`${name}: ${counter}`);
      await pause();
    }
  }
  console.log(`${name} has counted to ${counter}`);
}

async function speak() {
  console.log("speaker: one");
  await asyncio.sleep(0);
  console.log("speaker: two");
}

async function main() {
  await asyncio.gather(speak(), count("Ana"), count("Ben"));
}

asyncio.run(main());
