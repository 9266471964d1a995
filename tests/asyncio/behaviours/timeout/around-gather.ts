// The cancel goes to every child of a gather.
import * as asyncio from "asyncio";

async function child(n: number) {
  try {
    await asyncio.sleep(n);
    console.log(n, "done");
  } catch (error) {
    console.log(n, (error as Error).name);
    throw error;
  }
}

async function main() {
  try {
    await using limit = asyncio.timeout(2.5);
    await asyncio.gather(child(1), child(2), child(3), child(4));
    limit.when();
  } catch (error) {
    console.log((error as Error).name);
  }
}

asyncio.run(main());
