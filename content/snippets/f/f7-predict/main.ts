import * as asyncio from "asyncio";

const ovens = new asyncio.Semaphore(2);

async function bake(what: string, seconds: number) {
  using oven = await ovens.acquire();
  await asyncio.sleep(seconds);
  console.log(what);
}

async function main() {
  await asyncio.gather(
    bake("bread, 4 seconds", 4),
    bake("rolls, 1 second", 1),
    bake("cake, 5 seconds", 5),
    bake("biscuits, 1 second", 1),
  );
}

asyncio.run(main());
