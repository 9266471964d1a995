// Rule 26: the outer future can be cancelled directly; it tells whether that came in time.
import * as asyncio from "asyncio";

async function work(name: string) {
  try {
    await asyncio.sleep(10);
  } finally {
    console.log(name);
  }
}

async function main() {
  const gathered = asyncio.gather(work("a"), work("b"));
  await asyncio.sleep(1);
  console.log(Number(gathered.cancel()));
  try {
    await gathered;
  } catch (error) {
    if (!(error instanceof asyncio.CancelledError)) throw error;
    console.log(Number(gathered.done()));
  }
  console.log(Number(gathered.cancel()));
}

asyncio.run(main());
