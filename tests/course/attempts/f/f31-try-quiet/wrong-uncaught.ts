import * as asyncio from "asyncio";

async function save(what: string) {
  await asyncio.sleep(1);
  console.log(`saved: ${what}`);
}

async function printOut(what: string) {
  await asyncio.sleep(2);
  throw new asyncio.ValueError(`no paper for ${what}`);
}

async function main() {
  const printing = asyncio.createTask(printOut("the letter"));
  await save("the letter");
  await printing;
}

asyncio.run(main());
