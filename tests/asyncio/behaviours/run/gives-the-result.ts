// Rule 39: run gives what main returned.
import * as asyncio from "asyncio";

async function main() {
  await asyncio.sleep(1);
  return "result";
}

const result = await asyncio.run(main());
console.log(result);
