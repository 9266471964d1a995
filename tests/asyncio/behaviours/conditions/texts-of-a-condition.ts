// Rule 36: what a condition reads like, but for the address.
import * as asyncio from "asyncio";

async function waiter(condition: asyncio.Condition) {
  using held = await condition.acquire();
  await condition.wait();
}

async function main() {
  const condition = new asyncio.Condition();
  console.log(String(condition));
  const tasks = [1, 2].map(() => asyncio.createTask(waiter(condition)));
  await asyncio.sleep(0);
  console.log(String(condition));
  await condition.acquire();
  console.log(String(condition));
  condition.notify();
  console.log(String(condition));
  await asyncio.sleep(0);
  console.log(String(condition));
  condition.notify();
  condition.release();
  await asyncio.gather(...tasks);
  console.log(String(condition));
}

asyncio.run(main());
