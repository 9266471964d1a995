// What every JavaScript column does with a row: check that it computes what it should, which also warms it up, then time it.

/** One row: does `n` operations, and gives a number that proves them. */
export type Row = (n: number) => Promise<number>;

/** The rows a column can do, by name. */
export type Rows = Readonly<Record<string, Row>>;

const SMALL = 500;

/** What `n` operations of a row must give. */
function expected(row: string, n: number): number {
  return row === "gather" || row === "trivial await" || row === "queue" ? (n * (n - 1)) / 2 : n;
}

/** Runs the row that the command line names: `ROW N`, and prints nanoseconds (or bytes) an operation. */
export async function main(rows: Rows): Promise<void> {
  const [name = "", size = ""] = process.argv.slice(2);
  const row = rows[name];
  if (row === undefined) {
    console.log("null");
    return;
  }
  const n = Number(size);
  await checked(name, row, Math.min(SMALL, n));
  if (measuresMemory(name)) {
    console.log(JSON.stringify((await row(n)) / n));
    return;
  }
  const start = performance.now();
  await checked(name, row, n);
  console.log(JSON.stringify(((performance.now() - start) * 1e6) / n));
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
