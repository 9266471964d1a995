// Rule 39: and raises what main raised.
import * as asyncio from "asyncio";

async function main() {
  await asyncio.sleep(1);
  throw new asyncio.ValueError("boom");
}

try {
  await asyncio.run(main());
} catch (error) {
  if (!(error instanceof asyncio.ValueError)) throw error;
  console.log(error.message);
}
