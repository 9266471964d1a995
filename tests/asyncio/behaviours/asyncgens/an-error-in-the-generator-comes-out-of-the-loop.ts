// Rule 40: and the generator is finished after it.
import * as asyncio from "asyncio";

async function* count() {
  yield 1;
  await asyncio.sleep(1);
  throw new asyncio.ValueError("boom");
}

async function main() {
  const numbers = count();
  try {
    for await (const i of numbers) {
      console.log(i);
    }
  } catch (error) {
    if (!(error instanceof asyncio.ValueError)) throw error;
    console.log("caught", error.message);
  }
  for await (const i of numbers) {
    console.log("never");
  }
  console.log("end");
}

asyncio.run(main());
