import * as asyncio from "asyncio";

async function addUp(name: string, prices: number[]) {
  let sum = 0;
  for (const price of prices) {
    sum += price;
    console.log(`${name}: ${sum} so far`);
    await asyncio.sleep(0); // lets the other one have a turn
  }
  return sum;
}

async function main() {
  const [ana, ben] = await asyncio.gather(
    addUp("Ana", [5, 2, 9]),
    addUp("Ben", [1, 8, 4]),
  );
  console.log(`Ana spent ${ana}, Ben spent ${ben}`);
}

asyncio.run(main());
