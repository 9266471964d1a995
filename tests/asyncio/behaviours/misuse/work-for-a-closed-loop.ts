// Bad input: a closed loop runs nothing and makes no tasks.
import * as asyncio from "asyncio";

async function work() {}

const loop = asyncio.newEventLoop();
loop.close();
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
  loop.createTask(coroutine as never);
} catch (error) {
  if (!(error instanceof asyncio.RuntimeError)) throw error;
  console.log(error.message);
}
coroutine.close();
