import * as asyncio from "asyncio";

async function serve(guest: string, seconds: number) {
  console.log(`${guest} orders`);
  await asyncio.sleep(seconds); // the kitchen cooks; nobody has to stand and watch
  console.log(`${guest} eats`);
}

async function main() {
  await asyncio.gather(serve("Ana", 3), serve("Ben", 1));
}

asyncio.run(main());
