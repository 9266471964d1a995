import * as asyncio from "asyncio";

async function inner() {
  return 42;
}

async function outer() {
  return inner();
}

async function main() {
  const result: unknown = await outer();
  console.log(asyncio.isCoroutine(result) ? "a coroutine" : "a number");
  console.log(`and then: ${await result}`);
}

asyncio.run(main());
