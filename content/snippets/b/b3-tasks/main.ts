import * as asyncio from "asyncio";

async function hundredfold(number: number) {
  console.log(number * 100);
}

async function greetLater(seconds: number) {
  await asyncio.sleep(seconds);
  console.log("Hello there");
}

async function main() {
  const greeting = asyncio.createTask(greetLater(3));
  const product = asyncio.createTask(hundredfold(5));
  await greeting;
  await product;
}

asyncio.run(main());
