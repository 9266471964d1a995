// A timeout starts with the time of the running loop; a Timeout itself needs none.
import * as asyncio from "asyncio";

try {
  asyncio.timeout(1);
} catch (error) {
  console.log((error as Error).name, (error as Error).message);
}
console.log(
  new asyncio.Timeout(1.5).when(),
  asyncio.timeoutAt(null).when() === null ? "none" : "some",
);

async function main() {}

asyncio.run(main());
