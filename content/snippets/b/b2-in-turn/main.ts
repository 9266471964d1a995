import * as asyncio from "asyncio";

async function hundredfold(number: number) {
  return number * 100;
}

async function greetLater(seconds: number) {
  await asyncio.sleep(seconds);
  return "Hello!";
}

async function main() {
  const greeting = await greetLater(5);
  const product = await hundredfold(5);
  console.log(product);
  console.log(greeting);
}

asyncio.run(main());
