// A timeout serves one block.
import * as asyncio from "asyncio";

async function main() {
  const limit = asyncio.timeout(2);
  {
    await using _ = limit;
    await asyncio.sleep(1);
  }
  try {
    await using _ = limit;
    console.log("never printed");
  } catch (error) {
    console.log((error as Error).name, (error as Error).message);
  }
}

asyncio.run(main());
