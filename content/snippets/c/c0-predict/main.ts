import * as asyncio from "asyncio";

async function routine(name: string) {
  for (let step = 1; step <= 3; step++) {
    console.log(`${name}: step ${step}`);
  }
}

async function main() {
  await asyncio.gather(routine("A"), routine("B"));
}

asyncio.run(main());
