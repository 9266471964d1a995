// Rule 38: a subclass decides where items are kept and which one is next.
import * as asyncio from "asyncio";

class Unique extends asyncio.Queue<string> {
  protected override makeItems() {
    const items = new Set<string>();
    return {
      get length() {
        return items.size;
      },
      push: (item: string) => items.add(item),
      pop() {
        const [first] = items;
        items.delete(first!);
        return first;
      },
      [Symbol.iterator]: () => items.values(),
    };
  }
}

async function main() {
  const queue = new Unique();
  for (const item of ["b", "a", "b", "c", "a"]) queue.putNowait(item);
  console.log(String(queue));
  while (!queue.empty()) console.log(await queue.get());
}

asyncio.run(main());
