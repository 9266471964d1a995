// Rule 26: whoever finishes first.
import * as asyncio from "asyncio";

async function work(name: string, seconds: number) {
  await asyncio.sleep(seconds);
  console.log(name, "is done");
  return name;
}

async function main() {
  console.log(
    ...(await asyncio.gather(work("a", 3), work("b", 1), work("c", 2))),
  );
}

asyncio.run(main());
