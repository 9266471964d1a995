import * as asyncio from "asyncio";

async function makeTea() {
  await asyncio.sleep(2);
  return "tea";
}

class Kettle {
  constructor(readonly litres: number) {}

  *[asyncio.awaitSymbol](): Generator<unknown, string> {
    yield asyncio.sleep(60 * this.litres);
    return `${this.litres} litres of hot water`;
  }
}

async function main() {
  console.log(await makeTea());
  console.log(await new Kettle(2));
}

asyncio.run(main());
