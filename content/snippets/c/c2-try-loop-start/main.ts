import * as asyncio from "asyncio";

async function job(name: string, steps: number) {
  for (let step = 1; step <= steps; step++) {
    console.log(`${name}: step ${step}`);
    await asyncio.sleep(0);
  }
}

/** Gives a coroutine one turn; false when it is done. */
function turn(coroutine: asyncio.Coroutine<void>) {
  try {
    coroutine.send(null);
    return true;
  } catch (stop) {
    if (!(stop instanceof asyncio.StopIteration)) throw stop;
    return false;
  }
}

const ready = [job("wash", 2), job("dry", 3)] as asyncio.Coroutine<void>[];
for (const current of ready) {
  while (turn(current));
}
