// Rule 40: next(value) is asend: the value is what yield gives.
import * as asyncio from "asyncio";

async function* echo(): AsyncGenerator<string, void, string> {
  let got = yield "ready";
  while (got !== "stop") {
    await asyncio.sleep(0);
    got = yield `echo ${got}`;
  }
}

async function main() {
  const generator = echo();
  console.log((await generator.next()).value);
  console.log((await generator.next("a")).value);
  console.log((await generator.next("b")).value);
  if ((await generator.next("stop")).done) {
    console.log("done");
  }
}

asyncio.run(main());
