import * as asyncio from "asyncio";

let ready = false;

async function cook() {
  await asyncio.sleep(2.5);
  console.log("cook: dinner is ready");
  ready = true;
}

async function guest(who: string) {
  while (!ready) await asyncio.sleep(1);
  console.log(`${who}: eats`);
}

async function main() {
  await asyncio.gather(cook(), guest("Ana"), guest("Ben"));
}

asyncio.run(main());
