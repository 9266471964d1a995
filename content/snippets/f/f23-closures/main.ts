import * as asyncio from "asyncio";

async function main() {
  const loop = asyncio.getRunningLoop();
  for (const name of ["Ana", "Ben", "Cleo"]) {
    loop.callLater(1, () => console.log(`good morning, ${name}`));
  }
  await asyncio.sleep(2);
}

asyncio.run(main());
