import * as asyncio from "asyncio";

async function* water() {
  console.log("tap: on");
  try {
    for (let litre = 1; litre <= 5; litre++) {
      await asyncio.sleep(1);
      yield litre;
    }
  } catch {
    console.log("tap: off");
  }
}

async function main() {
  for await (const litre of water()) {
    console.log(`litre ${litre}`);
    if (litre === 2) break;
  }
  console.log("main: tea");
}

asyncio.run(main());
