import * as asyncio from "asyncio";
import * as time from "time";

const fridge = new asyncio.Condition();
let eggs = 0;

function log(text: string) {
  console.log(`${time.strftime("%X")} ${text}`);
}

async function cook(dish: string, need: number) {
  using held = await fridge.acquire();
  await fridge.waitFor(() => eggs >= need);
  eggs -= need;
  log(`${dish}: takes ${need}, leaves ${eggs}`);
}

async function shop() {
  for (let way = 1; way <= 3; way++) {
    await asyncio.sleep(1);
    using held = await fridge.acquire();
    eggs += 2;
    log(`shop: puts in 2, makes ${eggs}`);
    fridge.notifyAll();
  }
}

async function main() {
  await asyncio.gather(cook("cake", 4), cook("omelette", 2), shop());
}

asyncio.run(main());
