import * as asyncio from "asyncio";

const ready = new asyncio.Event();

async function cook() {
  ready.set();
  await asyncio.sleep(2.5);
  console.log("cook: dinner is ready");
}

async function guest(who: string) {
  await ready.wait();
  console.log(`${who}: eats`);
}

async function main() {
  await asyncio.gather(cook(), guest("Ana"), guest("Ben"));
}

asyncio.run(main());
