import * as asyncio from "asyncio";

function addUp(prices: number[]) {
  let sum = 0;
  for (const price of prices) {
    sum += price;
  }
  return sum;
}

async function main() {
  const [ana, ben] = await asyncio.gather(
    asyncio.toThread(addUp, [5, 2, 9]),
    asyncio.toThread(addUp, [1, 8, 4]),
  );
  console.log(`Ana spent ${ana}, Ben spent ${ben}`);
}

asyncio.run(main());
