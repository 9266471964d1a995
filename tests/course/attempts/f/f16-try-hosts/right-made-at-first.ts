import * as asyncio from "asyncio";
import { Limiter } from "./limiter";

const limiters = new Map(
  ["library", "museum", "archive"].map((host) => [host, new Limiter(1, 10)]),
);

function limiterOf(host: string) {
  return limiters.get(host) ?? new Limiter(1, 10);
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
