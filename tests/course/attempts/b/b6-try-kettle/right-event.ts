import * as asyncio from "asyncio";

// It knows nothing of coroutines: when the water boils, it calls you.
function boil(seconds: number, callback: (litres: number) => void) {
  asyncio.getRunningLoop().callLater(seconds, callback, 2);
}

async function main() {
  const boiled = new asyncio.Event();
  let hot = 0;
  boil(3, (litres) => {
    hot = litres;
    boiled.set();
  });
  console.log("main: waits for the water");
  await boiled.wait();
  console.log(`hot: ${hot} litres`);
}

asyncio.run(main());
