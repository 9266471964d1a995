import * as asyncio from "asyncio";

async function* search(library: string, seconds: number) {
  for (const hit of [1, 2, 3, 4]) {
    await asyncio.sleep(seconds);
    yield `${library}, book ${hit}`;
  }
}

async function main() {
  const libraries = [search("Oslo", 5), search("Rome", 2), search("Kyiv", 3)];
  const hits = new asyncio.Queue<string>();
  async function read(library: AsyncIterable<string>) {
    for await (const hit of library) await hits.put(hit);
  }
  const readers = libraries.map((each) => asyncio.createTask(read(each)));
  for (let count = 0; count < 3; count++) console.log(await hits.get());
  for (const reader of readers) reader.cancel();
  await asyncio.gather(...readers, { returnExceptions: true });
}

asyncio.run(main());
