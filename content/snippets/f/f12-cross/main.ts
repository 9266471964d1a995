import * as asyncio from "asyncio";

const tax = 2;

function total(prices: number[]) {
  return prices.reduce((sum, price) => sum + price, 0);
}
function totalOf(prices: Map<string, number>) {
  return [...prices.values()].reduce((sum, price) => sum + price, 0);
}
function withTax(price: number) {
  return price + tax;
}
function taxed(price: number, add: (price: number) => number) {
  return add(price);
}

async function attempt(name: string, thread: Promise<number>) {
  try {
    console.log(`${name}: ${await thread}`);
  } catch (error) {
    if (error instanceof asyncio.CancelledError) throw error;
    console.log(`${name}: ${(error as Error).name}`);
  }
}

async function main() {
  const { toThread } = asyncio;
  await attempt("a list", toThread(total, [5, 3, 2]));
  await attempt("a map", toThread(totalOf, new Map([["tea", 4]])));
  await attempt("a variable of the module", toThread(withTax, 10));
  await attempt(
    "a function",
    toThread(taxed, 10, (price) => price + 1),
  );
}

asyncio.run(main());
