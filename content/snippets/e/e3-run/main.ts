import * as asyncio from "asyncio";

async function lazy(number: number) {
  return number + 1;
}

const value = await asyncio.run(lazy(1));
console.log(value);
