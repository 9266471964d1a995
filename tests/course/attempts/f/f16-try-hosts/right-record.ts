import * as asyncio from "asyncio";
import { Limiter } from "./limiter";

const limiters: Record<string, Limiter> = {};

function limiterOf(host: string) {
  return (limiters[host] ??= new Limiter(1, 10));
}

async function fetchPage(host: string, page: number) {
  await limiterOf(host).acquire();
  console.log(`${host}, page ${page}`);
}

async function main() {
  await using group = new asyncio.TaskGroup();
  for (const host of ["library", "museum", "archive"]) {
    for (const page of [1, 2]) group.createTask(fetchPage(host, page));
  }
}

asyncio.run(main());
