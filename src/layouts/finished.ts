// Which chapters the reader has finished, kept in this browser and nowhere else. Where nothing can be kept, a mark lasts as long as
// the page.
const key = "loopbook:finished";

type Memory = Pick<Storage, "getItem" | "setItem">;

/** The ids of the finished chapters, such as `a/coroutines`; none where the browser's memory is closed or spoilt. */
export function loadFinished(memory: Memory | null): Set<string> {
  try {
    const kept: unknown = JSON.parse(memory?.getItem(key) ?? "[]");
    return new Set(Array.isArray(kept) ? kept.filter((id) => typeof id === "string") : []);
  } catch {
    return new Set();
  }
}

/** Keeps them; false when that was not possible. */
export function saveFinished(memory: Memory | null, finished: ReadonlySet<string>): boolean {
  try {
    memory?.setItem(key, JSON.stringify([...finished]));
    return memory !== null;
  } catch {
    return false;
  }
}
