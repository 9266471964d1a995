// What every JavaScript column does with a row: check that it computes what it should, which also warms it up, then measure it.
// The first of its kind in a process ("first gather") is measured cold.

/** One row: does `n` operations, and gives a number that proves them. */
export type Row = (n: number) => Promise<number>;

/** The rows a column can do, by name. */
export type Rows = Readonly<Record<string, Row>>;

const SMALL = 500;

/** What `n` operations of a row must give. */
function expected(row: string, n: number): number {
  return row === "gather" || row === "trivial await" || row === "queue" ? (n * (n - 1)) / 2 : n;
}

/** What an operation takes: nanoseconds by the clock and of all processors together, or bytes. */
export type Measured = { readonly wall: number; readonly cpu: number } | { readonly bytes: number };

/** Runs the row that the command line names: `ROW N`, and prints as JSON what it measured; null when there is no such row. */
export async function main(rows: Rows): Promise<void> {
  const [asked = "", size = ""] = process.argv.slice(2);
  const name = asked.replace(/^first /, "");
  const row = rows[name];
  console.log(JSON.stringify(row === undefined ? null : await measured(name, row, Number(size), asked !== name)));
}

async function measured(name: string, row: Row, n: number, cold: boolean): Promise<Measured> {
  if (!cold) await checked(name, row, Math.min(SMALL, n));
  if (measuresMemory(name)) return { bytes: (await row(n)) / n };
  // Both are read here, around the row, so that what the process took to start is in neither.
  const [start, used] = [performance.now(), process.cpuUsage()];
  await checked(name, row, n);
  const [end, { user, system }] = [performance.now(), process.cpuUsage(used)];
  return { wall: ((end - start) * 1e6) / n, cpu: ((user + system) * 1e3) / n };
}

function measuresMemory(row: string): boolean {
  return row.startsWith("bytes");
}

async function checked(name: string, row: Row, n: number): Promise<void> {
  const result = await row(n);
  if (!measuresMemory(name) && result !== expected(name, n)) {
    throw new Error(`${name}: ${String(n)} operations gave ${String(result)}, not ${String(expected(name, n))}`);
  }
}

/** Bytes in use now, garbage aside; run with --expose-gc. */
export function bytesInUse(): number {
  const collect = (globalThis as { gc?: () => void }).gc;
  if (collect === undefined) throw new Error("run this with --expose-gc");
  collect();
  collect();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

/** The most memory that this process has had, garbage and the engine itself included. */
export function peakBytes(): number {
  return process.resourceUsage().maxRSS * 1024;
}
