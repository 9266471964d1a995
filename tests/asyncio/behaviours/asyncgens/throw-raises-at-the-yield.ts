// Rule 40: throw(error) is athrow: the generator may catch it and go on.
import * as asyncio from "asyncio";

async function* patient() {
  while (true) {
    try {
      yield "waiting";
    } catch (error) {
      if (!(error instanceof asyncio.ValueError)) throw error;
      await asyncio.sleep(0);
      yield `caught ${error.message}`;
    }
  }
}

async function main() {
  const generator = patient();
  console.log((await generator.next()).value);
  console.log((await generator.throw(new asyncio.ValueError("one"))).value);
  console.log((await generator.next()).value);
  try {
    await generator.throw(new asyncio.LookupError("two"));
  } catch (error) {
    if (!(error instanceof asyncio.LookupError)) throw error;
    console.log("came out");
  }
}

asyncio.run(main());
