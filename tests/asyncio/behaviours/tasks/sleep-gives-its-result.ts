// sleep takes a result to give back.
import * as asyncio from "asyncio";

async function main() {
  console.log(await asyncio.sleep(1, "slept"));
  console.log(await asyncio.sleep(0, "not slept"));
}

asyncio.run(main());
