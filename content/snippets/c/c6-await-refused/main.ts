import * as asyncio from "asyncio";

async function price() {
  await asyncio.sleep(1);
  return 3;
}

function total(pieces: number) {
  const each = await price();
  return pieces * each;
}

async function main() {
  console.log(`total: ${total(4)}`);
}

asyncio.run(main());
