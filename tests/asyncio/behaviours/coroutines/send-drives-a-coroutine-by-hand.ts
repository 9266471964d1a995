// A coroutine can be driven without a loop; its result comes in a StopIteration.
import * as asyncio from "asyncio";

async function work() {
  console.log("work");
  return "result";
}

const coroutine = work() as unknown as asyncio.Coroutine<string>;
try {
  coroutine.send(null);
} catch (stop) {
  if (!(stop instanceof asyncio.StopIteration)) throw stop;
  console.log("stopped with", stop.value);
}
try {
  coroutine.send(null);
} catch (error) {
  if (!(error instanceof asyncio.RuntimeError)) throw error;
  console.log(error.message);
}
