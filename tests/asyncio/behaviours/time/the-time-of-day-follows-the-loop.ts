// The wall clock starts where the program says, and moves with the loop's.
import * as asyncio from "asyncio";
import * as time from "time";

async function main() {
  const start = time.time();
  console.log(time.strftime("%Y-%m-%d %H:%M:%S"));
  await asyncio.sleep(3600 * 13 + 0.5);
  console.log(time.strftime("%c"), time.time() - start);
  time.sleep(61);
  console.log(time.strftime("%x %X %p"), time.time() - start);
  console.log(time.strftime("%A, %d %B %Y", 86400 * 365.25));
}

asyncio.run(main());
