// Rule 14: the warning has the qualified name.
import * as asyncio from "asyncio";

class Cook {
  async soup() {
    console.log("never");
  }
}

async function main() {
  async function inner() {
    console.log("never");
  }

  inner();
  new Cook().soup();
}

asyncio.run(main());
