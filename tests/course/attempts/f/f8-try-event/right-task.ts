import * as asyncio from "asyncio";

async function cook() {
  await asyncio.sleep(2.5);
  console.log("cook: dinner is ready");
}

async function guest(who: string, cooking: asyncio.Task<void>) {
  await cooking;
  console.log(`${who}: eats`);
}

async function main() {
  const cooking = asyncio.createTask(cook());
  await asyncio.gather(guest("Ana", cooking), guest("Ben", cooking));
}

asyncio.run(main());
