import * as asyncio from "asyncio";
import { merge } from "./merge";

async function* search(library: string, seconds: number) {
  for (const hit of [1, 2, 3, 4]) {
    await asyncio.sleep(seconds);
    yield `${library}, book ${hit}`;
  }
}

async function main() {
  const libraries = [search("Oslo", 5), search("Rome", 2), search("Kyiv", 3)];
  const hits: string[] = [];
  for await (const hit of merge(...libraries)) {
    console.log(hit);
    hits.push(hit);
    if (hits.length === 3) break;
  }
}

asyncio.run(main());
