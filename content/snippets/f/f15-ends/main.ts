import * as asyncio from "asyncio";
import { pool } from "./pool";

async function fetchPage(page: number) {
  try {
    await asyncio.sleep(page);
    if (page === 3) throw new asyncio.ValueError("page 3 is torn");
    console.log(`page ${page} is here`);
  } catch (error) {
    console.log(`page ${page}: ${(error as Error).name}`);
    throw error;
  }
}

async function main() {
  try {
    await pool(2, [2, 3, 4, 5, 6], fetchPage);
  } catch (error) {
    if (!(error instanceof asyncio.ExceptionGroup)) throw error;
    for (const one of error.exceptions) console.log(`main: ${one.message}`);
  }
  try {
    await asyncio.waitFor(pool(2, [4, 6, 7], fetchPage), 5);
  } catch (error) {
    if (!(error instanceof asyncio.TimeoutError)) throw error;
    console.log("main: TimeoutError");
  }
  console.log(`${asyncio.allTasks().size} task is left`);
}

asyncio.run(main());
