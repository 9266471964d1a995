import * as asyncio from "asyncio";

async function main() {
  async function greet(name: string) {
    console.log("Hello");
    console.log(`${name}!`);
  }

  greet("world"); // something is missing here
}

asyncio.run(main());
