import * as asyncio from "asyncio";

async function main(name: string) {
  return `Hello, ${name}!`;
}

const greeting = await asyncio.run(main("world"));
console.log(greeting);
