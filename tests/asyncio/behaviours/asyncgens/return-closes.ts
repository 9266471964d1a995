// Rule 40: return() is aclose; a second one does nothing, and there is nothing more to come.
import * as asyncio from "asyncio";

async function* count() {
  try {
    yield 1;
    yield 2;
  } finally {
    await asyncio.sleep(1);
    console.log("cleaned up");
  }
}

async function main() {
  const generator = count();
  console.log((await generator.next()).value);
  await generator.return();
  console.log("closed");
  await generator.return();
  for await (const i of generator) {
    console.log("never");
  }
  const fresh = count();
  await fresh.return();
  console.log("end");
}

asyncio.run(main());
