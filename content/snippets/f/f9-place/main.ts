import * as asyncio from "asyncio";

async function hike(who: string, seconds: number, hut: asyncio.Barrier) {
  await asyncio.sleep(seconds);
  const place = await hut.wait();
  console.log(`${who} has place ${place}`);
  if (place === 0) console.log(`${who} cooks`);
}

async function main() {
  const hut = new asyncio.Barrier(3);
  await asyncio.gather(
    hike("Ana", 2, hut),
    hike("Ben", 1, hut),
    hike("Cleo", 3, hut),
  );
}

asyncio.run(main());
