import * as asyncio from "asyncio";
import * as random from "random";
import { expectThat } from "./checks";
import { retry } from "./retry";

random.seed(5);

class Unreachable extends Error {}

async function pausesOf(attempts: number) {
  const loop = asyncio.getRunningLoop();
  const pauses: number[] = [];
  let last = loop.time();
  const attempt = async () => {
    pauses.push(loop.time() - last);
    last = loop.time();
    if (pauses.length < attempts) throw new Unreachable();
  };
  await retry(attempt, [Unreachable], { attempts, longest: 60 });
  return pauses;
}

async function pausesGrow() {
  const pauses = await pausesOf(8);
  for (const [n, longest] of [0, 1, 2, 4, 8, 16, 32, 60].entries()) {
    const pause = pauses[n] ?? NaN;
    expectThat(`pause ${n}`, longest / 2 <= pause && pause <= longest);
  }
}

async function otherErrorsComeOut() {
  let attempts = 0;
  const broken = async () => {
    attempts++;
    throw new asyncio.ValueError("a bug");
  };
  const task = asyncio.createTask(retry(broken, [Unreachable]));
  await asyncio.wait([task]);
  expectThat("the error", task.exception() instanceof asyncio.ValueError);
  expectThat("one attempt", attempts === 1);
}

async function readyInAMinute() {
  const start = asyncio.getRunningLoop().time();
  await pausesOf(8);
  const seconds = asyncio.getRunningLoop().time() - start;
  expectThat(`it took ${seconds.toFixed(0)} seconds`, seconds <= 60);
}

for (const test of [pausesGrow, otherErrorsComeOut, readyInAMinute]) {
  try {
    await asyncio.run(test());
    console.log("passed");
  } catch (error) {
    console.log(`failed: ${(error as Error).message}`);
  }
}
