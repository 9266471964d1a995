import * as asyncio from "asyncio";
import * as time from "time";

async function work(seconds: number) {
  time.sleep(seconds);
}

async function main() {
  const loop = asyncio.getRunningLoop();
  loop.slowCallbackDuration = 0.5;
  await asyncio.createTask(work(0.4), { name: "short" });
  await asyncio.createTask(work(0.6), { name: "long" });
  console.log(`debug mode: ${loop.getDebug()}`);
}

asyncio.run(main(), { debug: true });
