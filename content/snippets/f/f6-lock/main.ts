import * as asyncio from "asyncio";

const lock = new asyncio.Lock();
let balance = 100;

async function withdraw(who: string, amount: number) {
  using held = await lock.acquire();
  const before = balance;
  console.log(`${who} sees ${before}`);
  await asyncio.sleep(1);
  balance = before - amount;
  console.log(`${who} leaves ${balance}`);
}

async function main() {
  await asyncio.gather(withdraw("Ana", 30), withdraw("Ben", 50));
  console.log(`in the end: ${balance}`);
}

asyncio.run(main());
