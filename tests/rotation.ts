// What a test leaves out today it visits another day: which day is that of the commit, so that whoever repeats a run visits
// the same.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";

// Once for all processes of a run: there may be a new commit before the last of them starts.
process.env.ROTATION ??= commit();

function commit(): string {
  try {
    return execFileSync("git", ["rev-parse", "HEAD"], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim();
  } catch {
    // No repository, say: then it is always the same.
    return "none";
  }
}

/** So many of the items, in their order: others for each commit. `ROTATION=… npm run test:site` repeats those of another. */
export function rotation<T extends string>(items: readonly T[], count: number, seed = process.env.ROTATION ?? ""): T[] {
  const weight = (item: string) => createHash("sha256").update(`${seed} ${item}`).digest("hex");
  const weighed = items.map((item) => ({ item, by: weight(item) })).sort((a, b) => (a.by < b.by ? -1 : 1));
  const chosen = new Set(weighed.slice(0, count).map(({ item }) => item));
  return items.filter((item) => chosen.has(item));
}
