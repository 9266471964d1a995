import * as asyncio from "asyncio";
import * as time from "time";

const start = time.monotonic();

function note(text: string) {
  const seconds = time.monotonic() - start;
  console.log(`${seconds.toFixed(0)} s: ${text}`);
}

async function hundredfold(number: number) {
  note("hundredfold begins");
  return number * 100;
}

async function greetLater(seconds: number) {
  note("greetLater begins");
  await asyncio.sleep(seconds);
  note("greetLater ends");
  return "Hello!";
}

async function main() {
  const greeting = await greetLater(5);
  const product = await hundredfold(5);
  note(`${product} ${greeting}`);
}

asyncio.run(main());
