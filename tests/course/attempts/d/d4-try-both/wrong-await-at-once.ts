import * as asyncio from "asyncio";
import * as time from "time";

async function price(goods: string, seconds: number, euros: number) {
  await asyncio.sleep(seconds);
  console.log(`${time.strftime("%X")} asked for ${goods}`);
  return euros;
}

async function both<A, B>(
  first: Promise<A>,
  second: Promise<B>,
): Promise<[A, B]> {
  const one = await asyncio.createTask(first);
  const two = await asyncio.createTask(second);
  return [one, two];
}

async function main() {
  const [bread, milk] = await both(price("bread", 2, 4), price("milk", 1, 3));
  console.log(`${time.strftime("%X")} bread ${bread}, milk ${milk}`);
}

asyncio.run(main());
