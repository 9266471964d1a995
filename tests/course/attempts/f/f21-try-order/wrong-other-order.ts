import * as asyncio from "asyncio";

class Account {
  readonly lock = new asyncio.Lock();
  readonly number: number;
  readonly owner: string;

  constructor(number: number, owner: string) {
    this.number = number;
    this.owner = owner;
  }
}

async function pay(from: Account, to: Account) {
  using one = await to.lock.acquire();
  await asyncio.sleep(1);
  using other = await from.lock.acquire();
  console.log(`${from.owner} has paid ${to.owner}`);
}

async function main() {
  const ana = new Account(1, "Ana");
  const ben = new Account(2, "Ben");
  await asyncio.gather(pay(ana, ben), pay(ben, ana));
  console.log("all is paid");
}

asyncio.run(main());
