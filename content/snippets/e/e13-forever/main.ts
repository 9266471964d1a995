import * as asyncio from "asyncio";

const loop = asyncio.newEventLoop();

function tick(left: number) {
  console.log(`${left} to go`);
  if (left === 0) loop.stop();
  else loop.callLater(1, tick, left - 1);
}

loop.callSoon(tick, 3);
try {
  await loop.runForever();
  console.log(`stopped, running: ${loop.isRunning()}`);
} finally {
  loop.close();
}
