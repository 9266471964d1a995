// Who asks first gets what is done first, whichever of the awaitables that is.
import * as asyncio from "asyncio";

async function main() {
  const [a, b, c] = [
    ...asyncio.asCompleted([3, 1, 2].map((n) => asyncio.sleep(n, n))),
  ];
  console.log(await c);
  console.log(await a);
  console.log(await b);
}

asyncio.run(main());
