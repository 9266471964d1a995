import * as asyncio from "asyncio";

const ovens = new asyncio.Semaphore(2);

async function bake(what: string, minutes: number) {
  using oven = await ovens.acquire();
  await asyncio.sleep(minutes);
  console.log(what);
}

async function main() {
  await asyncio.gather(
    bake("bread, 40 minutes", 40),
    bake("rolls, 10 minutes", 10),
    bake("cake, 45 minutes", 45),
    bake("biscuits, 5 minutes", 5),
  );
}

asyncio.run(main());
