// A browser's caches, as far as they are used here.
type Entries = Map<string, Response>;

class FakeCache {
  readonly entries: Entries = new Map();

  put(url: string, response: Response): Promise<void> {
    this.entries.set(url, response);
    return Promise.resolve();
  }

  match(url: string): Promise<Response | undefined> {
    return Promise.resolve(this.entries.get(url)?.clone());
  }

  keys(): Promise<Request[]> {
    return Promise.resolve([...this.entries.keys()].map((url) => new Request(url)));
  }

  delete(url: string): Promise<boolean> {
    return Promise.resolve(this.entries.delete(url));
  }
}

/** Caches that are empty at first. */
export function fakeCaches(): CacheStorage {
  const all = new Map<string, FakeCache>();
  const storage = {
    open(name: string) {
      const cache = all.get(name) ?? new FakeCache();
      all.set(name, cache);
      return Promise.resolve(cache);
    },
    async match(url: string) {
      const found = await Promise.all([...all.values()].map((cache) => cache.match(url)));
      return found.find((response) => response !== undefined);
    },
    delete: (name: string) => Promise.resolve(all.delete(name)),
  };
  return storage as unknown as CacheStorage;
}
