// Rule 36: and gives what the predicate gave in the end.
import * as asyncio from "asyncio";

const stock: string[] = [];

async function buyer(condition: asyncio.Condition, wanted: number) {
  using held = await condition.acquire();
  const found = await condition.waitFor(() => {
    console.log("buyer of", wanted, "looks at", stock.length);
    return stock.length >= wanted ? stock.join("+") : "";
  });
  console.log("buyer of", wanted, "takes", found);
}

async function main() {
  const condition = new asyncio.Condition();
  const buyers = [2, 1].map((wanted) =>
    asyncio.createTask(buyer(condition, wanted)),
  );
  for (const thing of ["apple", "pear"]) {
    await asyncio.sleep(1);
    using held = await condition.acquire();
    stock.push(thing);
    condition.notifyAll();
  }
  await asyncio.gather(...buyers);
}

asyncio.run(main());
