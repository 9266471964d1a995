import * as asyncio from "asyncio";

async function letters(...all: string[]) {
  for (const letter of all) {
    console.log(letter);
    await asyncio.sleep(0);
  }
}

const vowels = letters("a", "e") as asyncio.Coroutine<void>;
const others = letters("b", "c") as asyncio.Coroutine<void>;
vowels.send(null);
others.send(null);
others.send(null);
vowels.close();
others.close();
