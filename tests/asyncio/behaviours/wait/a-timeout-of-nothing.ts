// With no time at all it still gives the tasks a turn.
import * as asyncio from "asyncio";

async function quick() {
  return "quick";
}

async function main() {
  for (const timeout of [0, -1]) {
    const tasks = [
      asyncio.createTask(quick()),
      asyncio.createTask(asyncio.sleep(1, "slow")),
    ];
    const [done, pending] = await asyncio.wait(tasks, { timeout });
    console.log(done.size, pending.size);
    console.log((await asyncio.wait(tasks, { timeout }))[0].size);
  }
}

asyncio.run(main());
