// Rule 21: what comes out of an object's own await must be something a task can wait for; the object itself is not.
import * as asyncio from "asyncio";

class Itself {
  *[asyncio.awaitSymbol](): Generator<unknown, void> {
    yield this;
  }

  toString() {
    return "<Itself>";
  }
}

class Other {
  *[asyncio.awaitSymbol](): Generator<unknown, string> {
    try {
      yield new Itself();
    } catch (error) {
      return `caught ${(error as Error).message}`;
    }
    return "not reached";
  }
}

async function main() {
  try {
    await new Itself();
  } catch (error) {
    console.log((error as Error).name, (error as Error).message);
  }
  console.log(await new Other());
}

asyncio.run(main());
