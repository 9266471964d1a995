// Rule 17: tasks that sleep for 0 seconds take strict turns.
import * as asyncio from "asyncio";

async function walk(name: string, steps: number) {
  for (let n = 0; n < steps; n++) {
    console.log(name, n);
    await asyncio.sleep(0);
  }
}

async function main() {
  await asyncio.gather(walk("a", 3), walk("b", 2), walk("c", 4));
}

asyncio.run(main());
