import * as asyncio from "asyncio";

class Dice {
  #thrown = 0;

  *[asyncio.awaitSymbol](): Generator<unknown, string> {
    yield asyncio.sleep(1);
    this.#thrown++;
    return `throw number ${this.#thrown}`;
  }
}

async function main() {
  const dice = new Dice();
  console.log(await dice);
  console.log(await dice);
}

asyncio.run(main());
