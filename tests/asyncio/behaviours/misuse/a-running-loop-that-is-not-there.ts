// Bad input: what needs a running loop says so.
import * as asyncio from "asyncio";

async function work() {}

const coroutine = work() as unknown as asyncio.Coroutine<void>;
try {
  asyncio.createTask(coroutine as never);
} catch (error) {
  if (!(error instanceof asyncio.RuntimeError)) throw error;
  console.log(error.message);
}
try {
  asyncio.allTasks();
} catch (error) {
  if (!(error instanceof asyncio.RuntimeError)) throw error;
  console.log(error.message);
}
try {
  asyncio.currentTask();
} catch (error) {
  if (!(error instanceof asyncio.RuntimeError)) throw error;
  console.log(error.message);
}
coroutine.close();
