// Rule 26: gathering eager coroutines that never wait is done before gather returns.
import * as asyncio from "asyncio";

async function work(n: number) {
  console.log("work", n);
  return n;
}

async function main() {
  asyncio.getRunningLoop().setTaskFactory(asyncio.eagerTaskFactory);
  const gathered = asyncio.gather(work(1), work(2));
  console.log("gathered");
  asyncio.getRunningLoop().callSoon(console.log, "somebody else");
  console.log(...(await gathered));
  await asyncio.sleep(0);
  console.log("end");
}

asyncio.run(main());
