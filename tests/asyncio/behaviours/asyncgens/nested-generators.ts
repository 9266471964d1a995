// Rule 40: generators over generators hand on values and clean-up.
import * as asyncio from "asyncio";

async function* numbers() {
  try {
    for (let i = 0; i < 10; i++) {
      await asyncio.sleep(0);
      yield i;
    }
  } finally {
    console.log("numbers closed");
  }
}

async function* evens() {
  try {
    for await (const i of numbers()) {
      if (i % 2 === 0) yield i;
    }
  } finally {
    console.log("evens closed");
  }
}

async function main() {
  for await (const i of evens()) {
    console.log(i);
    if (i === 4) break;
  }
}

asyncio.run(main());
