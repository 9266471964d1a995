import * as asyncio from "asyncio";

async function work() {
  console.log("  work: begins");
  await asyncio.sleep(0);
  console.log("  work: goes on");
  await asyncio.sleep(0);
  console.log("  work: returns");
  return 42;
}

const coroutine = work() as asyncio.Coroutine<number>;
try {
  for (let turn = 1; ; turn++) {
    console.log(`turn ${turn}`);
    coroutine.send(null);
  }
} catch (stop) {
  if (!(stop instanceof asyncio.StopIteration)) throw stop;
  console.log(`the result is ${stop.value}`);
}
