import * as asyncio from "asyncio";

async function cook(ready: asyncio.Event) {
  await asyncio.sleep(2.5);
  console.log("cook: dinner is ready");
  ready.set();
}

async function guest(who: string, ready: asyncio.Event) {
  await ready.wait();
  console.log(`${who}: eats`);
}

async function main() {
  const ready = new asyncio.Event();
  await asyncio.gather(cook(ready), guest("Ana", ready), guest("Ben", ready));
}

asyncio.run(main());
