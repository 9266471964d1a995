// Rule 14: coroutines of one function that were forgotten at one place make one warning.
import * as asyncio from "asyncio";

async function work() {
  console.log("never");
}

async function main() {
  for (let n = 0; n < 5; n++) {
    work();
  }
  asyncio.sleep(1);
}

asyncio.run(main());
