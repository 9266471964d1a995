// What became of some checks. One that fails does not end the others.
import { isDeepStrictEqual } from "node:util";

/** A check that failed. */
export interface Failure {
  readonly what: string;
  readonly why: string;
}

export class Tally {
  readonly at = new Date().toISOString();
  passed = 0;
  readonly failures: Failure[] = [];

  /** Does a check and counts it. */
  async check(what: string, work: () => Promise<void>): Promise<void> {
    try {
      await work();
      this.passed++;
    } catch (error) {
      this.failed(what, error);
    }
  }

  failed(what: string, error: unknown): void {
    const why = (error instanceof Error ? error.message : String(error)).slice(0, 1000);
    this.failures.push({ what, why });
    console.log(`  ✗ ${what}: ${why}`);
  }
}

/** Throws unless two things are the same. */
export function expectEqual(got: unknown, wanted: unknown): void {
  if (!isDeepStrictEqual(got, wanted)) throw new Error(`${JSON.stringify(got)} ≠ ${JSON.stringify(wanted)}`);
}
