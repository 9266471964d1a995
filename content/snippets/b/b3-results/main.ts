import * as asyncio from "asyncio";
import * as time from "time";

const start = time.monotonic();

function note(text: string) {
  const seconds = time.monotonic() - start;
  console.log(`${seconds.toFixed(0)} s: ${text}`);
}

async function hundredfold(number: number) {
  note("hundredfold returns");
  return number * 100;
}

async function greetLater(seconds: number) {
  note("greetLater begins");
  await asyncio.sleep(seconds);
  note("greetLater returns");
  return "Hello there";
}

async function main() {
  const greeting = asyncio.createTask(greetLater(3));
  const product = asyncio.createTask(hundredfold(5));
  note("main awaits the greeting");
  note(await greeting);
  note("main awaits the product");
  note(`${await product}`);
}

asyncio.run(main());
