import * as asyncio from "asyncio";

// It knows nothing of coroutines: when the water boils, it calls you.
function boil(seconds: number, callback: (litres: number) => void) {
  asyncio.getRunningLoop().callLater(seconds, callback, 2);
}

async function main() {
  boil(3, (litres) => console.log(`hot: ${litres} litres`));
  console.log("main: has nothing to wait for");
}

asyncio.run(main());
