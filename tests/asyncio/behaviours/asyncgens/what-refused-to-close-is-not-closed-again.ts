// Rule 40: a generator that yields while it is closed stays where it is; closing it again changes nothing.
import * as asyncio from "asyncio";

async function* stubborn() {
  try {
    yield 1;
  } finally {
    console.log("told to close");
    yield 2;
    console.log("goes on");
  }
}

async function main() {
  const generator = stubborn();
  console.log((await generator.next()).value);
  try {
    await generator.return();
  } catch (error) {
    if (!(error instanceof asyncio.RuntimeError)) throw error;
    console.log(error.message);
  }
  await generator.return();
  console.log("closed again");
  const { done } = await generator.throw(new asyncio.ValueError("ignored"));
  console.log("thrown into:", done ? "ended" : "yields");
}

asyncio.run(main());
