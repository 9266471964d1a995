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
  const saving = asyncio.createTask(save("the letter"));
  await asyncio.wait([printing, saving]);
  console.log(`main: ${(printing.exception() as Error).message}`);
}

asyncio.run(main());
