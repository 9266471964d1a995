// Each link of a chain of callbacks is a turn.
import * as asyncio from "asyncio";

async function main() {
  const loop = asyncio.getRunningLoop();
  const first: asyncio.Future<number> = loop.createFuture();
  const second: asyncio.Future<number> = loop.createFuture();
  const third: asyncio.Future<number> = loop.createFuture();
  first.addDoneCallback((done) => second.setResult(done.result() + 1));
  second.addDoneCallback((done) => third.setResult(done.result() + 1));
  first.setResult(1);
  for (let turn = 0; turn < 4; turn++) {
    console.log(
      turn,
      Number(first.done()),
      Number(second.done()),
      Number(third.done()),
    );
    await asyncio.sleep(0);
  }
  console.log(await third);
}

asyncio.run(main());
