import * as asyncio from "asyncio";

async function main() {
  const answer: unknown = 42;
  try {
    console.log(await answer);
  } catch (error) {
    console.log((error as Error).name);
  }
}

asyncio.run(main());
