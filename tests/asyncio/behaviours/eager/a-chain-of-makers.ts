// Each eager task makes the next one; all begin before the first one's maker goes on.
import * as asyncio from "asyncio";

async function link(n: number) {
  console.log("begins", n);
  if (n > 0) {
    asyncio.createTask(link(n - 1), { eagerStart: true });
  }
  await asyncio.sleep(n);
  console.log("ends", n);
}

async function main() {
  await asyncio.createTask(link(3), { eagerStart: true });
  console.log("main");
}

asyncio.run(main());
