// Rule 40: throw(error) into a generator that has ended raises nothing.
import * as asyncio from "asyncio";

async function* count() {
  yield 1;
}

async function main() {
  const exhausted = count();
  for await (const n of exhausted) console.log(n);
  await exhausted.throw(new asyncio.ValueError("one"));
  console.log("nothing");

  const closed = count();
  await closed.return();
  await closed.throw(new asyncio.ValueError("two"));
  console.log("nothing");

  const failed = count();
  try {
    await failed.throw(new asyncio.ValueError("three"));
  } catch (error) {
    if (!(error instanceof asyncio.ValueError)) throw error;
    console.log(error.message);
  }
  await failed.throw(new asyncio.ValueError("four"));
  console.log("nothing");
}

asyncio.run(main());
