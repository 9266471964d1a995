import * as asyncio from "asyncio";

async function greet(name: string) {
  console.log(`Hello, ${name}!`);
}

async function main() {
  const greeting = asyncio.createTask(greet("world"));
  console.log("The task is made.");
  await greeting;
  console.log("The task is done.");
}

asyncio.run(main());
