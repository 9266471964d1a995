// `time.sleep` blocks the loop; the timers that came due meanwhile fire afterwards, in their order.
import * as asyncio from "asyncio";
import * as time from "time";

async function ticker(name: string, delay: number) {
  await asyncio.sleep(delay);
  console.log(name, "at", time.perfCounter());
}

async function main() {
  const tasks = [
    ticker("two", 2.5),
    ticker("one", 1.5),
    ticker("nine", 9.5),
  ].map((coro) => asyncio.createTask(coro));
  await asyncio.sleep(0);
  console.log("blocking at", time.monotonic() + 0.5);
  time.sleep(4.25);
  console.log("free at", time.monotonic(), asyncio.getRunningLoop().time());
  await asyncio.gather(...tasks);
}

asyncio.run(main());
