import * as asyncio from "asyncio";
import * as time from "time";

async function step(what: string, title: string, seconds: number) {
  await asyncio.sleep(seconds);
  console.log(`${time.strftime("%X")} ${what} ${title}`);
}

async function main() {
  await using group = new asyncio.TaskGroup();
  for (const [title, seconds] of [
    ["Emma", 5],
    ["Dracula", 1],
  ] as const) {
    group.createTask(order(title, seconds));
  }
}

async function order(title: string, seconds: number) {
  await step("found", title, seconds);
  await step("wrapped", title, 2);
  await step("sent", title, 1);
}

asyncio.run(main());
