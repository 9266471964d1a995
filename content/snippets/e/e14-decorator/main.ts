import * as asyncio from "asyncio";
import { timed } from "./util";

class Bakery {
  readonly #oven: string;

  constructor(oven: string) {
    this.#oven = oven;
  }

  @timed
  async bake(cake: string, minutes: number) {
    await asyncio.sleep(60 * minutes);
    return `${cake}, from the ${this.#oven} oven`;
  }
}

async function main() {
  const bakery = new Bakery("old");
  console.log(await bakery.bake("apple pie", 45));
}

asyncio.run(main());
