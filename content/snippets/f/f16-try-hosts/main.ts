import * as asyncio from "asyncio";
import { Limiter } from "./limiter";

const limiters = new Map<string, Limiter>();

function limiterOf(host: string) {
  const known = limiters.get(host);
  if (known) return known;
  const limiter = new Limiter(1, 10);
  limiters.set(host, limiter);
  return limiter;
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
