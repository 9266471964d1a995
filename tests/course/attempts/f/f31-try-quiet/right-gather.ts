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
  const [, printed] = await asyncio.gather(
    save("the letter"),
    printOut("the letter"),
    { returnExceptions: true },
  );
  console.log(`main: ${(printed as unknown as Error).message}`);
}

asyncio.run(main());
