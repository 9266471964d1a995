import * as asyncio from "asyncio";

let tickets = 1;

async function buy(who: string) {
  const counter = new asyncio.Lock();
  using held = await counter.acquire();
  if (tickets === 0) {
    console.log(`${who}: sold out`);
    return;
  }
  await asyncio.sleep(1);
  tickets--;
  console.log(`${who}: a ticket, ${tickets} left`);
}

async function main() {
  await asyncio.gather(buy("Ana"), buy("Ben"));
}

asyncio.run(main());
