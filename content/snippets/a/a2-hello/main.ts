import * as asyncio from "asyncio";

async function main(name: string) {
  console.log("Hello");
  console.log(`${name}!`);
}

asyncio.run(main("world"));
