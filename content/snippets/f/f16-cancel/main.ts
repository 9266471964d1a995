import * as asyncio from "asyncio";
import * as time from "time";
import { Limiter } from "./limiter";

async function enter(limiter: Limiter, name: string, patience: number) {
  try {
    await asyncio.waitFor(limiter.acquire(), patience);
    console.log(`${time.strftime("%X")} ${name} goes in`);
  } catch (error) {
    if (!(error instanceof asyncio.TimeoutError)) throw error;
    console.log(`${time.strftime("%X")} ${name} goes home`);
  }
}

async function main() {
  const limiter = new Limiter(1, 10);
  await using group = new asyncio.TaskGroup();
  group.createTask(enter(limiter, "Ana", 60));
  group.createTask(enter(limiter, "Ben", 4));
  group.createTask(enter(limiter, "Cleo", 60));
  group.createTask(enter(limiter, "Dan", 7));
  group.createTask(enter(limiter, "Eva", 60));
}

asyncio.run(main());
