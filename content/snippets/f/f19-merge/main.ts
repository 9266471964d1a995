import * as asyncio from "asyncio";
import * as time from "time";
import { merge } from "./merge";

async function* offers(shop: string, seconds: number, prices: number[]) {
  for (const price of prices) {
    await asyncio.sleep(seconds);
    yield { shop, price };
  }
}

async function main() {
  const all = merge(
    offers("north", 2, [30, 28]),
    offers("south", 3, [25]),
    offers("west", 1, [40, 39, 22]),
  );
  let best = Infinity;
  for await (const { shop, price } of all) {
    console.log(`${time.strftime("%X")} ${shop}: ${price} euros`);
    best = Math.min(best, price);
  }
  console.log(`the best price is ${best} euros`);
}

asyncio.run(main());
