// Rule 26: gather makes its tasks when it is called, not when it is awaited.
import * as asyncio from "asyncio";

async function work(name: string) {
  console.log(name);
  return name;
}

async function main() {
  const gathered = asyncio.gather(work("a"), work("b"));
  console.log("gathered");
  await asyncio.sleep(0);
  console.log("one turn later");
  console.log(...(await gathered));
}

asyncio.run(main());
