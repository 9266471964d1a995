import * as asyncio from "asyncio";

function tick(loop: asyncio.EventLoop, left: number) {
  console.log(`${left} to go`);
  if (left === 0) loop.stop();
  else loop.callLater(1, tick, loop, left - 1);
}

const loop = asyncio.newEventLoop();
loop.callSoon(tick, loop, 3);
try {
  await loop.runForever();
  console.log(`stopped, running: ${loop.isRunning()}`);
} finally {
  loop.close();
}
