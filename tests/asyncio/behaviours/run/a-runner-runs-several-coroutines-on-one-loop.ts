// Rule 39: what one of them left running goes on in the next, and is cancelled when the runner is closed.
import * as asyncio from "asyncio";

async function ticker() {
  try {
    let n = 0;
    while (true) {
      console.log("tick", n);
      n += 1;
      await asyncio.sleep(1);
    }
  } finally {
    console.log("ticker ends");
  }
}

async function start() {
  asyncio.createTask(ticker());
}

async function wait(seconds: number) {
  await asyncio.sleep(seconds);
  return `${seconds} seconds later`;
}

{
  await using runner = new asyncio.Runner();
  await runner.run(start());
  console.log("started");
  console.log(await runner.run(wait(2.5)));
  console.log("runner ends");
}
console.log("end");
