import * as asyncio from "asyncio";

let ready = false;

const table = new asyncio.Condition();

async function cook() {
  await asyncio.sleep(2.5);
  console.log("cook: dinner is ready");
  using held = await table.acquire();
  ready = true;
  table.notifyAll();
}

async function guest(who: string) {
  using held = await table.acquire();
  await table.waitFor(() => ready);
  console.log(`${who}: eats`);
}

async function main() {
  await asyncio.gather(cook(), guest("Ana"), guest("Ben"));
}

asyncio.run(main());
