// Rule 40: the generator runs between the turns of the loop that consumes it.
import * as asyncio from "asyncio";

async function* count(n: number) {
  for (let i = 0; i < n; i++) {
    console.log("making", i);
    yield i;
  }
}

async function main() {
  for await (const i of count(3)) {
    console.log("got", i);
  }
  console.log("end");
}

asyncio.run(main());
