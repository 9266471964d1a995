// How many attacks were tried and how many held, from Playwright's own report. A test says in an annotation how many tries it makes
// (tests/site/tries.ts); where it does not pass, none of them counts as held.
import * as v from "valibot";

/** The annotation by which a test says how many attacks it tries. */
export const TRIES = "tries";

const Test = v.object({
  status: v.string(),
  annotations: v.array(v.object({ type: v.string(), description: v.optional(v.string()) })),
});

interface Suite {
  readonly specs: readonly { readonly tests: readonly v.InferOutput<typeof Test>[] }[];
  readonly suites?: readonly Suite[] | undefined;
}

const Suite: v.GenericSchema<unknown, Suite> = v.object({
  specs: v.array(v.object({ tests: v.array(Test) })),
  suites: v.optional(v.array(v.lazy(() => Suite))),
});

/** Playwright's report. */
export const SiteReport = v.object({ suites: v.array(Suite) });

/** What attacks came to. */
export interface Attacks {
  readonly tried: number;
  readonly held: number;
}

/** Counts the attacks in a report. */
export function countAttacks({ suites }: v.InferOutput<typeof SiteReport>): Attacks {
  let [tried, held] = [0, 0];
  for (const { status, annotations } of suites.flatMap(testsOf)) {
    if (status === "skipped") continue;
    const tries = annotations
      .filter(({ type }) => type === TRIES)
      .reduce((sum, { description }) => sum + Number(description), 0);
    tried += tries;
    if (status === "expected") held += tries;
  }
  return { tried, held };
}

function testsOf({ specs, suites = [] }: Suite): v.InferOutput<typeof Test>[] {
  return [...specs.flatMap(({ tests }) => tests), ...suites.flatMap(testsOf)];
}
