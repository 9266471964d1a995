import * as asyncio from "asyncio";

let tickets = 1;

const counter = new asyncio.Lock();

async function customer(who: string) {
  await counter.acquire();
  try {
    await buy(who);
  } finally {
    counter.release();
  }
}

async function buy(who: string) {
  if (tickets === 0) {
    console.log(`${who}: sold out`);
    return;
  }
  await asyncio.sleep(1);
  tickets--;
  console.log(`${who}: a ticket, ${tickets} left`);
}

async function main() {
  await asyncio.gather(customer("Ana"), customer("Ben"));
}

asyncio.run(main());
