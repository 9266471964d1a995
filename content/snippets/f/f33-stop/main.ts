import * as asyncio from "asyncio";

async function serve() {
  for (let minute = 1; ; minute++) {
    await asyncio.sleep(60);
    console.log(`serve: minute ${minute}`);
  }
}

async function main() {
  const stop = new asyncio.Event();
  // In Python: loop.add_signal_handler(signal.SIGTERM, stop.set)
  asyncio.getRunningLoop().callLater(150, () => stop.set());

  const server = asyncio.createTask(serve());
  await stop.wait();
  server.cancel();
  await asyncio.wait([server]);
  console.log("main: closed");
}

asyncio.run(main());
