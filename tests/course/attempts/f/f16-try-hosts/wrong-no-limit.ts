import * as asyncio from "asyncio";
import { Limiter } from "./limiter";

const limiter = new Limiter(1, 10);

function limiterOf(host: string) {
  return limiter;
}

async function fetchPage(host: string, page: number) {
  console.log(`${host}, page ${page}`);
}

async function main() {
  await using group = new asyncio.TaskGroup();
  for (const host of ["library", "museum", "archive"]) {
    for (const page of [1, 2]) group.createTask(fetchPage(host, page));
  }
}

asyncio.run(main());
