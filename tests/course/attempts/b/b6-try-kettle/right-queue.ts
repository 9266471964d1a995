import * as asyncio from "asyncio";

// It knows nothing of coroutines: when the water boils, it calls you.
function boil(seconds: number, callback: (litres: number) => void) {
  asyncio.getRunningLoop().callLater(seconds, callback, 2);
}

async function main() {
  const water = new asyncio.Queue<number>();
  boil(3, (litres) => water.putNowait(litres));
  console.log("main: waits for the water");
  console.log(`hot: ${await water.get()} litres`);
}

asyncio.run(main());
