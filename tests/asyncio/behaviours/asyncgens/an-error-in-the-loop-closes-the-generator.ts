// Rule 40: the body's error comes out after the generator's clean-up.
import * as asyncio from "asyncio";

async function* count() {
  try {
    yield 1;
    yield 2;
  } finally {
    console.log("generator cleaned up");
  }
}

async function main() {
  try {
    for await (const i of count()) {
      throw new asyncio.ValueError(`at ${i}`);
    }
  } catch (error) {
    if (!(error instanceof asyncio.ValueError)) throw error;
    console.log("caught", error.message);
  }
}

asyncio.run(main());
