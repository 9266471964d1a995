// An error goes up through the awaits, and each finally runs on the way.
import * as asyncio from "asyncio";

async function inner() {
  try {
    await asyncio.sleep(1);
    throw new asyncio.ValueError("boom");
  } finally {
    console.log("inner finally");
  }
}

async function middle() {
  try {
    await inner();
  } finally {
    console.log("middle finally begins");
    await asyncio.sleep(1);
    console.log("middle finally ends");
  }
}

async function main() {
  try {
    await middle();
  } catch (error) {
    if (!(error instanceof asyncio.ValueError)) throw error;
    console.log(
      "caught",
      error.message,
      `at ${asyncio.getRunningLoop().time().toFixed(1)}`,
    );
  }
}

asyncio.run(main());
