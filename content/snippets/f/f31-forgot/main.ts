import * as asyncio from "asyncio";

async function* letters() {
  yield "good morning";
}

async function write() {
  return ["good", "evening"];
}

async function loop() {
  // @ts-expect-error: not for a plain loop
  for (const letter of letters()) console.log(letter);
}

async function words() {
  const written = write();
  // @ts-expect-error: a coroutine is no list
  for (const word of written) console.log(word);
}

async function main() {
  for (const mistake of [loop, words]) {
    try {
      await mistake();
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      console.log(`${mistake.name}: ${String(error)}`);
    }
  }
}

asyncio.run(main());
