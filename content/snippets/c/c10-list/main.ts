import * as asyncio from "asyncio";

async function word(text: string) {
  return text;
}

async function main() {
  const words = [word("one"), word("two")];
  try {
    // @ts-expect-error: an array cannot be awaited
    await asyncio.gather(words);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    console.log(`a list: ${error.name}`);
  }
  console.log((await asyncio.gather(...words)).join(", "));
}

asyncio.run(main());
