import * as asyncio from "asyncio";

async function main() {
  async function greet(name: string) {
    console.log("Hello");
    console.log(`${name}!`);
  }

  const greeting = asyncio.createTask(greet("world"));

  await greeting;
}

asyncio.run(main());
