import * as asyncio from "asyncio";

let beats = 0;

function addUp(limit: number) {
  let sum = 0;
  for (let n = 1; n <= limit; n++) sum += n;
  return sum;
}

async function beat() {
  while (true) {
    beats++;
    await asyncio.sleep(0.001);
  }
}

async function main() {
  const beating = asyncio.createTask(beat());
  await asyncio.sleep(0);
  const before = beats;
  const [sum] = await asyncio.gather(asyncio.toThread(addUp, 2_000_000));
  console.log(`the sum is ${sum}`);
  console.log(`the heart went on beating: ${beats > before}`);
  beating.cancel();
}

asyncio.run(main());
