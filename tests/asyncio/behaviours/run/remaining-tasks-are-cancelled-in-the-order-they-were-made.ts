// Rule 39: all are cancelled first, then all are waited for.
import * as asyncio from "asyncio";

async function work(n: number) {
  try {
    await asyncio.sleep(100);
  } finally {
    console.log(n, "finally");
    await asyncio.sleep(0);
    console.log(n, "after a turn");
  }
}

async function main() {
  for (let n = 0; n < 3; n++) {
    asyncio.createTask(work(n));
  }
  await asyncio.sleep(0);
}

asyncio.run(main());
