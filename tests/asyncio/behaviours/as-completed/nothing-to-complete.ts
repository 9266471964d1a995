// Rule 29: of an empty list, nothing comes.
import * as asyncio from "asyncio";

async function main() {
  for (const nextOne of asyncio.asCompleted([])) {
    console.log("never");
  }
  for await (const task of asyncio.asCompleted([])) {
    console.log("never");
  }
  console.log("end");
}

asyncio.run(main());
