// Rule 14: a plain function can keep the coroutine that it gives, even one of the same name; nothing is thrown away then.
import * as asyncio from "asyncio";

class Store {
  async get(key: string) {
    return `value of ${key}`;
  }
}

class Cache {
  #kept = new Map<string, Promise<string>>();
  #store = new Store();

  get(key: string): Promise<string> {
    const kept = this.#kept.get(key) ?? this.#store.get(key);
    this.#kept.set(key, kept);
    return kept;
  }
}

const kept: Promise<string>[] = [];

function keep(coroutine: Promise<string>) {
  kept.push(coroutine);
  return coroutine;
}

async function main() {
  const cache = new Cache();
  cache.get("a");
  console.log("asked for a");
  console.log(await cache.get("a"));
  const store = new Store();
  keep(store.get("b"));
  console.log("kept b");
  console.log(await kept[0]);
  asyncio.createTask(store.get("c"));
  console.log("a task has c");
}

asyncio.run(main());
