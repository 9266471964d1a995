import * as asyncio from "asyncio";

type Sleep = (seconds: number) => Promise<unknown>;

async function launch(sleep: Sleep = asyncio.sleep) {
  await sleep(3 * 3600);
  for (const n of [3, 2, 1]) {
    console.log(n);
    await sleep(1);
  }
  console.log("lift off");
}

async function main() {
  const slept: number[] = [];
  await launch(async (seconds) => {
    slept.push(seconds);
  });
  console.log(`slept: ${slept.join(", ")}`);
}

asyncio.run(main());
