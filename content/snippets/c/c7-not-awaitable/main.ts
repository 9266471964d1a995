import * as asyncio from "asyncio";

async function main() {
  const answer: unknown = 42;
  try {
    console.log(await answer);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    console.log(String(error));
  }
}

asyncio.run(main());
