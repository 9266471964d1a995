// Bad input: a loop cannot be run from inside itself, nor closed.
import * as asyncio from "asyncio";

async function work() {}

async function main() {
  const loop = asyncio.getRunningLoop();
  const coroutine = work() as unknown as asyncio.Coroutine<void>;
  try {
    await loop.runUntilComplete(coroutine as never);
  } catch (error) {
    if (!(error instanceof asyncio.RuntimeError)) throw error;
    console.log(error.message);
  }
  try {
    await loop.runForever();
  } catch (error) {
    if (!(error instanceof asyncio.RuntimeError)) throw error;
    console.log(error.message);
  }
  try {
    loop.close();
  } catch (error) {
    if (!(error instanceof asyncio.RuntimeError)) throw error;
    console.log(error.message);
  }
  coroutine.close();
}

asyncio.run(main());
