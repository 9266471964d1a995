import * as asyncio from "asyncio";

async function say(words: string) {
  console.log(words);
}

async function sayAfter(seconds: number, words: string) {
  await asyncio.sleep(seconds);
  console.log(words);
}

async function main() {
  await asyncio.gather(say("1 Hello"), sayAfter(3, "world!"), say("3 Hello"));
}

asyncio.run(main());
