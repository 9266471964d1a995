import * as asyncio from "asyncio";

// It knows nothing of coroutines: when the water boils, it calls you.
function boil(seconds: number, callback: (litres: number) => void) {
  asyncio.getRunningLoop().callLater(seconds, callback, 2);
}

async function main() {
  boil(3, () => {});
  console.log("main: waits for the water");
  await asyncio.sleep(4);
  console.log("hot: 2 litres");
}

asyncio.run(main());
