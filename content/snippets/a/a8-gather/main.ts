import * as asyncio from "asyncio";

async function say(words: string) {
  console.log(words);
}

async function main() {
  await asyncio.gather(say("Hello"), say("world!"));
}

asyncio.run(main());
