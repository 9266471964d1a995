import * as asyncio from "asyncio";
import { Limiter } from "./limiter";

async function fetchPage(host: string, page: number, limiter: Limiter) {
  await limiter.acquire();
  console.log(`${host}, page ${page}`);
}

async function main() {
  await using group = new asyncio.TaskGroup();
  for (const host of ["library", "museum", "archive"]) {
    const limiter = new Limiter(1, 10);
    for (const page of [1, 2]) {
      group.createTask(fetchPage(host, page, limiter));
    }
  }
}

asyncio.run(main());
