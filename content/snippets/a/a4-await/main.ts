import * as asyncio from "asyncio";

async function main() {
  async function greet(name: string) {
    console.log("Hello");
    console.log(`${name}!`);
  }

  await greet("world");
}

asyncio.run(main());
