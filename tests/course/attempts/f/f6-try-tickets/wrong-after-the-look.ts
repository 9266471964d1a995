import * as asyncio from "asyncio";

let tickets = 1;

const counter = new asyncio.Lock();

async function buy(who: string) {
  if (tickets === 0) {
    console.log(`${who}: sold out`);
    return;
  }
  using held = await counter.acquire();
  await asyncio.sleep(1);
  tickets--;
  console.log(`${who}: a ticket, ${tickets} left`);
}

async function main() {
  await asyncio.gather(buy("Ana"), buy("Ben"));
}

asyncio.run(main());
