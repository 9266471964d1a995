import * as asyncio from "asyncio";
import { merge } from "./merge";

async function* offers(shop: string, seconds: number, prices: number[]) {
  try {
    for (const price of prices) {
      await asyncio.sleep(seconds);
      if (price < 0) throw new asyncio.ValueError(`${shop} is mad`);
      yield `${shop}: ${price} euros`;
    }
  } finally {
    console.log(`${shop} hangs up`);
  }
}

async function main() {
  const shops = merge(offers("north", 2, [30]), offers("west", 1, [40, 39]));
  for await (const offer of shops) {
    console.log(`${offer}, enough`);
    break;
  }
  console.log(`${asyncio.allTasks().size} task is left`);

  try {
    const more = merge(offers("south", 2, [30, 20]), offers("east", 3, [-1]));
    for await (const offer of more) console.log(offer);
  } catch (error) {
    if (!(error instanceof asyncio.ExceptionGroup)) throw error;
    for (const one of error.exceptions) console.log(`main: ${one.message}`);
  }
  console.log(`${asyncio.allTasks().size} task is left`);
}

asyncio.run(main());
