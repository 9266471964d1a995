import * as asyncio from "asyncio";
import * as time from "time";

async function step(what: string, title: string, seconds: number) {
  await asyncio.sleep(seconds);
  console.log(`${time.strftime("%X")} ${what} ${title}`);
}

async function order(title: string, seconds: number) {
  await step("found", title, seconds);
  await step("wrapped", title, 2);
}

async function main() {
  await asyncio.gather(order("Emma", 5), order("Dracula", 1));
  await asyncio.gather(step("sent", "Emma", 1), step("sent", "Dracula", 1));
}

asyncio.run(main());
