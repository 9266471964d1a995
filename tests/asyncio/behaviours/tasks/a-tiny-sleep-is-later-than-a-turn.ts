// Rules 2 and 17: a timer, however short, comes behind what is ready.
import * as asyncio from "asyncio";

async function tiny() {
  await asyncio.sleep(0.001);
  console.log("tiny");
}

async function zero() {
  for (let n = 0; n < 3; n++) {
    await asyncio.sleep(0);
    console.log("zero", n);
  }
}

async function main() {
  const one = asyncio.createTask(tiny());
  const two = asyncio.createTask(zero());
  await one;
  await two;
}

asyncio.run(main());
