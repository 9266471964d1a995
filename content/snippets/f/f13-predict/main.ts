import * as asyncio from "asyncio";

async function baker(counter: asyncio.Queue<string>) {
  for (const bread of ["rye", "spelt", "wheat"]) {
    await counter.put(bread);
    console.log(`${bread} is on the counter`);
  }
}

async function customer(counter: asyncio.Queue<string>) {
  for (let count = 0; count < 3; count++) {
    const bread = await counter.get();
    console.log(`${bread} is sold`);
  }
}

async function main() {
  const counter = new asyncio.Queue<string>(2);
  await asyncio.gather(baker(counter), customer(counter));
}

asyncio.run(main());
