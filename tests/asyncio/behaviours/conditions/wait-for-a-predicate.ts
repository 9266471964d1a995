// Rule 36: woken, it looks again, and waits on while the answer is no.
import * as asyncio from "asyncio";

const stock: number[] = [];

async function buyer(name: string, n: number, condition: asyncio.Condition) {
  using held = await condition.acquire();
  await condition.waitFor(() => stock.length >= n);
  console.log(name, "sees", stock.length);
}

async function main() {
  const condition = new asyncio.Condition();
  const tasks = [
    asyncio.createTask(buyer("many", 3, condition)),
    asyncio.createTask(buyer("one", 1, condition)),
  ];
  for (let n = 0; n < 3; n++) {
    await asyncio.sleep(1);
    using held = await condition.acquire();
    stock.push(n);
    console.log("stock", stock.length);
    condition.notifyAll();
  }
  await asyncio.wait(tasks);
}

asyncio.run(main());
