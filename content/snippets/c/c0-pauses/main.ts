import * as asyncio from "asyncio";

async function routine(name: string, seconds: number) {
  for (let step = 1; step <= 3; step++) {
    console.log(`${name}: step ${step}`);
    await asyncio.sleep(seconds);
  }
}

async function main() {
  await asyncio.gather(routine("A", 1), routine("B", 3));
}

asyncio.run(main());
