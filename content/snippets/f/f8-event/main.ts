import * as asyncio from "asyncio";
import * as time from "time";

function log(text: string) {
  console.log(`${time.strftime("%X")} ${text}`);
}

async function run(who: string, signal: asyncio.Event) {
  log(`${who} is at the line`);
  await signal.wait();
  log(`${who} runs`);
}

async function main() {
  const signal = new asyncio.Event();
  await using group = new asyncio.TaskGroup();
  group.createTask(run("Ana", signal));
  group.createTask(run("Ben", signal));
  await asyncio.sleep(3);
  log("main: go");
  signal.set();
  await asyncio.sleep(2);
  group.createTask(run("Cleo", signal));
}

asyncio.run(main());
