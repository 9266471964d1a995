import * as asyncio from "asyncio";

async function say(words: string) {
  console.log(words);
}

async function main() {
  await say("Hello");
  await say("world!");
}

asyncio.run(main());
