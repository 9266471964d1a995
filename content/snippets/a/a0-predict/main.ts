import * as asyncio from "asyncio";

async function serve(guest: string, seconds: number) {
  console.log(`${guest} orders`);
  await asyncio.sleep(seconds); // the kitchen cooks
  console.log(`${guest} eats`);
}

async function main() {
  await asyncio.gather(serve("Ana", 3), serve("Ben", 5));
  console.log("both are served");
}

asyncio.run(main());
