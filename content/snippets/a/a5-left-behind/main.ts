import * as asyncio from "asyncio";

async function greet(name: string) {
  console.log("Hello");
  await asyncio.sleep(1);
  console.log(`${name}!`);
}

async function main() {
  const greeting = asyncio.createTask(greet("world"));
  console.log("main ends");
}

await asyncio.run(main());
console.log("The loop is closed.");
