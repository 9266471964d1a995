import * as asyncio from "asyncio";
import * as time from "time";

async function longWait() {
  await asyncio.sleep(30);
}

async function manySteps() {
  for (let i = 0; i < 10; i++) {
    time.sleep(0.09);
    await asyncio.sleep(0);
  }
}

async function oneStep() {
  for (let i = 0; i < 10; i++) time.sleep(0.02);
}

async function main() {
  await asyncio.createTask(longWait(), { name: "long wait" });
  await asyncio.createTask(manySteps(), { name: "many steps" });
  await asyncio.createTask(oneStep(), { name: "one step" });
}

asyncio.run(main());
