import * as asyncio from "asyncio";

async function main() {
  const pile = new asyncio.LifoQueue<string>();
  for (const plate of ["red", "green", "blue"]) pile.putNowait(plate);
  pile.shutdown();
  try {
    while (true) console.log(`${await pile.get()} plate washed`);
  } catch (error) {
    if (!(error instanceof asyncio.QueueShutDown)) throw error;
    console.log("the pile is gone");
  }
  console.log("the kitchen is dark");
}

asyncio.run(main());
