// Rule 36: one turn to wake, then its place in the queue for the lock.
import * as asyncio from "asyncio";

async function waiter(name: string, condition: asyncio.Condition) {
  using held = await condition.acquire();
  await condition.wait();
  console.log(name, "went on");
  await asyncio.sleep(0);
}

async function rival(condition: asyncio.Condition) {
  using held = await condition.acquire();
  console.log("rival has the lock");
}

async function ticker() {
  for (let n = 1; n <= 9; n++) {
    console.log("turn", n);
    await asyncio.sleep(0);
  }
}

async function main() {
  const condition = new asyncio.Condition();
  const tasks = ["a", "b"].map((name) =>
    asyncio.createTask(waiter(name, condition)),
  );
  await asyncio.sleep(0);
  await condition.acquire();
  tasks.push(
    asyncio.createTask(ticker()),
    asyncio.createTask(rival(condition)),
  );
  condition.notifyAll();
  condition.release();
  await asyncio.gather(...tasks);
}

asyncio.run(main());
