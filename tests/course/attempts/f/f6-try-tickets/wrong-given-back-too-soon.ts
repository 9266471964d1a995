import * as asyncio from "asyncio";

let tickets = 1;

const counter = new asyncio.Lock();

async function buy(who: string) {
  await counter.acquire();
  if (tickets === 0) {
    counter.release();
    console.log(`${who}: sold out`);
    return;
  }
  counter.release();
  await asyncio.sleep(1);
  tickets--;
  console.log(`${who}: a ticket, ${tickets} left`);
}

async function main() {
  await asyncio.gather(buy("Ana"), buy("Ben"));
}

asyncio.run(main());
