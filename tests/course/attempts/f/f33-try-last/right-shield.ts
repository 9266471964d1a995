import * as asyncio from "asyncio";

async function writeOne(letter: string) {
  await asyncio.sleep(2);
  console.log(`letter ${letter} is written`);
}

async function write() {
  for (const letter of ["one", "two", "three", "four"]) {
    const writing = asyncio.createTask(writeOne(letter));
    try {
      await asyncio.shield(writing);
    } finally {
      await writing;
    }
  }
}

async function main() {
  const stop = new asyncio.Event();
  asyncio.getRunningLoop().callLater(5, () => stop.set());

  const writer = asyncio.createTask(write());
  await stop.wait();
  console.log("asked to stop");
  writer.cancel();
  await asyncio.wait([writer]);
  console.log("closed");
}

asyncio.run(main());
