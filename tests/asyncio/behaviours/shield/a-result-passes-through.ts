// Rule 30: as long as nobody cancels, shield is not noticed.
import * as asyncio from "asyncio";

async function work() {
  await asyncio.sleep(1);
  return "result";
}

async function fail() {
  await asyncio.sleep(1);
  throw new asyncio.ValueError("boom");
}

async function main() {
  console.log(await asyncio.shield(work()));
  try {
    await asyncio.shield(fail());
  } catch (error) {
    if (!(error instanceof asyncio.ValueError)) throw error;
    console.log(error.message);
  }
}

asyncio.run(main());
