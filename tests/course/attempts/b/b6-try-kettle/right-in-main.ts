import * as asyncio from "asyncio";

// It knows nothing of coroutines: when the water boils, it calls you.
function boil(seconds: number, callback: (litres: number) => void) {
  asyncio.getRunningLoop().callLater(seconds, callback, 2);
}

async function main() {
  const boiled = asyncio.getRunningLoop().createFuture<number>();
  boil(3, (litres) => boiled.setResult(litres));
  console.log("main: waits for the water");
  console.log(`hot: ${await boiled} litres`);
}

asyncio.run(main());
