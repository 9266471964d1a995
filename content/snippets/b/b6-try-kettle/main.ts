import * as asyncio from "asyncio";

// It knows nothing of coroutines: when the water boils, it calls you.
function boil(seconds: number, callback: (litres: number) => void) {
  asyncio.getRunningLoop().callLater(seconds, callback, 2);
}

async function hotWater(seconds: number) {
  const boiled = asyncio.getRunningLoop().createFuture<number>();
  boil(seconds, (litres) => boiled.setResult(litres));
  return await boiled;
}

async function main() {
  console.log("main: waits for the water");
  console.log(`hot: ${await hotWater(3)} litres`);
}

asyncio.run(main());
