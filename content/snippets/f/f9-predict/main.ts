import * as asyncio from "asyncio";

const tandem = new asyncio.Barrier(2);

async function ride(who: string, seconds: number) {
  await asyncio.sleep(seconds);
  await tandem.wait();
  console.log(`${who} rides`);
}

async function main() {
  await asyncio.gather(
    ride("Ana", 1),
    ride("Ben", 2),
    ride("Cleo", 3),
    ride("Dan", 4),
  );
}

asyncio.run(main());
