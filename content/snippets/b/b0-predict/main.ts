import * as asyncio from "asyncio";

async function polite(name: string) {
  for (let step = 1; step <= 3; step++) {
    console.log(`${name}: step ${step}`);
    await asyncio.sleep(0);
  }
}

async function greedy(name: string) {
  for (let step = 1; step <= 3; step++) {
    console.log(`${name}: step ${step}`);
  }
}

async function main() {
  await asyncio.gather(polite("Ana"), greedy("Ben"));
}

asyncio.run(main());
