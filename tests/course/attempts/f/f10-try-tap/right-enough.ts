import * as asyncio from "asyncio";

async function* water(enough: number) {
  console.log("tap: on");
  for (let litre = 1; litre <= enough; litre++) {
    await asyncio.sleep(1);
    yield litre;
  }
  console.log("tap: off");
}

async function main() {
  for await (const litre of water(2)) console.log(`litre ${litre}`);
  console.log("main: tea");
}

asyncio.run(main());
