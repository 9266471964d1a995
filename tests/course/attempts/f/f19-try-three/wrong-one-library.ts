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
  let count = 0;
  for (const library of libraries) {
    for await (const hit of library) {
      console.log(hit);
      if (++count === 3) return;
    }
  }
}

asyncio.run(main());
