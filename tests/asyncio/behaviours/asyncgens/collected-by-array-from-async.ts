import * as asyncio from "asyncio";

async function* ticks(n: number) {
  for (let i = 0; i < n; i++) {
    await asyncio.sleep(0);
    yield i * i;
  }
}

async function main() {
  const squares = await Array.fromAsync(ticks(4), (x) => x, undefined);
  console.log(squares.join(","));
}

await asyncio.run(main());
