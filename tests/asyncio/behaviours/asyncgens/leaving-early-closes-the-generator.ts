// Rule 40: leaving the loop runs the generator's finally, awaits included (Python: aclosing).
import * as asyncio from "asyncio";

async function* count() {
  try {
    let i = 0;
    while (true) {
      yield i;
      i += 1;
    }
  } finally {
    await asyncio.sleep(1);
    console.log("generator cleaned up");
  }
}

async function main() {
  for await (const i of count()) {
    console.log(i);
    if (i === 2) break;
  }
  console.log("after the loop");
}

asyncio.run(main());
