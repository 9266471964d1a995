import * as asyncio from "asyncio";
import * as time from "time";

async function step(what: string, title: string, seconds: number) {
  await asyncio.sleep(seconds);
  console.log(`${time.strftime("%X")} ${what} ${title}`);
}

async function order(title: string, seconds: number) {
  await step("found", title, seconds);
  await step("wrapped", title, 2);
  await step("sent", title, 1);
}

async function main() {
  const emma = asyncio.createTask(order("Emma", 5));
  await order("Dracula", 1);
  await emma;
}

asyncio.run(main());
