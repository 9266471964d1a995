import * as asyncio from "asyncio";
import * as time from "time";

async function step(what: string, title: string, seconds: number) {
  await asyncio.sleep(seconds);
  console.log(`${time.strftime("%X")} ${what} ${title}`);
}

async function main() {
  await asyncio.gather(step("found", "Emma", 5), step("found", "Dracula", 1));
  await asyncio.gather(
    step("wrapped", "Emma", 2),
    step("wrapped", "Dracula", 2),
  );
  await asyncio.gather(step("sent", "Emma", 1), step("sent", "Dracula", 1));
}

asyncio.run(main());
