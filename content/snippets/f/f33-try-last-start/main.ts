import * as asyncio from "asyncio";

async function write(stop: asyncio.Event) {
  for (const letter of ["one", "two", "three", "four"]) {
    await asyncio.sleep(2);
    console.log(`letter ${letter} is written`);
  }
}

async function main() {
  const stop = new asyncio.Event();
  asyncio.getRunningLoop().callLater(5, () => stop.set()); // the signal

  const writer = asyncio.createTask(write(stop));
  await stop.wait();
  console.log("asked to stop");
  writer.cancel();
  await asyncio.wait([writer]);
  console.log("closed");
}

asyncio.run(main());
