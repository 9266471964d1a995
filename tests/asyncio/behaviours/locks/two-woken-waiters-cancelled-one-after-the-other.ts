// Rule 33: each passes the wake-up on to the next.
import * as asyncio from "asyncio";

async function waiter(name: string, lock: asyncio.Lock) {
  try {
    await lock.acquire();
    console.log(name, "has it");
    lock.release();
  } catch (error) {
    console.log(name, (error as Error).name);
  }
}

async function main() {
  const lock = new asyncio.Lock();
  await lock.acquire();
  const [a, b, c, d] = ["a", "b", "c", "d"].map((name) =>
    asyncio.createTask(waiter(name, lock)),
  );
  await asyncio.sleep(0);
  lock.release();
  a!.cancel();
  await asyncio.sleep(0);
  b!.cancel();
  await asyncio.sleep(0);
  c!.cancel();
  await asyncio.gather(a!, b!, c!, d!);
  console.log("locked", Number(lock.locked()));
}

asyncio.run(main());
