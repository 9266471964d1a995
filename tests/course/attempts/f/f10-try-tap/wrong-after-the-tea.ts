import * as asyncio from "asyncio";

async function* water() {
  console.log("tap: on");
  for (let litre = 1; litre <= 5; litre++) {
    await asyncio.sleep(1);
    yield litre;
  }
}

async function main() {
  for await (const litre of water()) {
    console.log(`litre ${litre}`);
    if (litre === 2) break;
  }
  console.log("main: tea");
  console.log("tap: off");
}

asyncio.run(main());
