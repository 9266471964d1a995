import * as asyncio from "asyncio";

async function greet(name: string) {
  console.log(`Hello, ${name}!`);
}

async function tidyUp() {
  console.log("Tidying up.");
}

async function main() {
  const greeting = asyncio.createTask(greet("world"));
  await tidyUp(); // a coroutine
  console.log("It is tidy.");
  await greeting; // a task
  console.log("The task is done.");
}

asyncio.run(main());
