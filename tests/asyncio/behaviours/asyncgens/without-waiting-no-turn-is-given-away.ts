// Rule 40: an asynchronous generator that does not wait keeps the turn.
import * as asyncio from "asyncio";

async function* count(n: number) {
  for (let i = 0; i < n; i++) {
    yield i;
  }
}

async function main() {
  asyncio.getRunningLoop().callSoon(console.log, "somebody else");
  for await (const i of count(3)) {
    console.log(i);
  }
  await asyncio.sleep(0);
  console.log("end");
}

asyncio.run(main());
