// Rule 38: getters of an empty queue, and putters of a full one.
import * as asyncio from "asyncio";

async function getter(name: string, queue: asyncio.Queue<string>) {
  try {
    console.log(name, "got", await queue.get());
  } catch (error) {
    console.log(name, (error as Error).name);
  }
}

async function putter(name: string, queue: asyncio.Queue<string>) {
  try {
    await queue.put(name);
    console.log(name, "put");
  } catch (error) {
    console.log(name, (error as Error).name);
  }
}

async function main() {
  const empty = new asyncio.Queue<string>();
  const full = new asyncio.Queue<string>(1);
  full.putNowait("item");
  const tasks = [
    getter("a", empty),
    putter("x", full),
    getter("b", empty),
    putter("y", full),
  ].map((coro) => asyncio.createTask(coro));
  await asyncio.sleep(1);
  full.shutdown();
  empty.shutdown();
  console.log(String(full), String(empty));
  await asyncio.sleep(0);
  console.log("one turn later");
  await asyncio.gather(...tasks);
  console.log(full.getNowait());
}

asyncio.run(main());
