// Rule 14: each is reported once, by its qualified name.
import * as asyncio from "asyncio";

class Kitchen {
  async soup() {
    console.log("never");
  }

  static async salad() {
    console.log("never");
  }
}

async function main() {
  async function inner() {
    async function innermost() {
      console.log("never");
    }

    innermost();
  }

  await inner();
  inner();
  new Kitchen().soup();
  Kitchen.salad();
}

asyncio.run(main());
