// The figures of `npm run report`: what the deep tests and the tools write down, one JSON file each, and the shapes in which the report
// reads them.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import * as v from "valibot";

/** Where the figures are kept. */
export const FIGURES = ".cache/report";

/** What a deep test measured. */
export const Endurance = v.object({
  /** The test's title. */
  what: v.string(),
  held: v.boolean(),
  runs: v.number(),
  /** How long the page was busy at a stretch, in milliseconds: as its reader waited, and of the page's own processor time. */
  stall: v.nullable(v.object({ wall: v.number(), own: v.number() })),
  /** Bytes. */
  heap: v.nullable(v.object({ before: v.number(), after: v.number() })),
});
export type Endurance = v.InferOutput<typeof Endurance>;

/** Pages that were asked for without a network, and those of them that did not come. */
export const Offline = v.object({ pages: v.number(), missing: v.array(v.string()) });
export type Offline = v.InferOutput<typeof Offline>;

/** What `npm run test:browsers` found: a browser that is not there says why. */
export const Browsers = v.object({
  browsers: v.array(
    v.object({
      name: v.string(),
      version: v.nullable(v.string()),
      notTried: v.nullable(v.string()),
      tallies: v.record(v.string(), v.object({ passed: v.number(), failures: v.array(v.unknown()) })),
    }),
  ),
});
export type Browsers = v.InferOutput<typeof Browsers>;

/** What `npm run lighthouse` found: scores from 0 to 100. */
export const Lighthouse = v.object({
  goal: v.number(),
  measured: v.array(v.object({ page: v.string(), device: v.string(), scores: v.record(v.string(), v.number()) })),
});
export type Lighthouse = v.InferOutput<typeof Lighthouse>;

/** What `npm run budgets` found: what each page weighs, and what it may weigh. */
export const Budgets = v.object({
  budgets: v.record(v.string(), v.number()),
  pages: v.array(v.looseObject({ page: v.string() })),
});
export type Budgets = v.InferOutput<typeof Budgets>;

/** Keeps what was measured, in place of what was before. */
export function write(name: string, figure: object): void {
  mkdirSync(FIGURES, { recursive: true });
  writeFileSync(`${FIGURES}/${name}.json`, `${JSON.stringify(figure, null, 2)}\n`);
}

/** What was measured before no longer counts. */
export function forget(name: string): void {
  rmSync(`${FIGURES}/${name}.json`, { force: true });
}

/**
 * What was measured; null where nothing was.
 *
 * @throws Error where the file is not of that shape
 */
export function read<T>(path: string, schema: v.GenericSchema<unknown, T>): T | null {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch {
    return null;
  }
  const result = v.safeParse(schema, JSON.parse(text));
  if (!result.success) throw new Error(`${path} is not what it should be: ${v.summarize(result.issues)}`);
  return result.output;
}
