// How many attacks a test tries, for `npm run report`.
import { test } from "@playwright/test";
import { TRIES } from "../../scripts/report/attacks.ts";

/** Tells the report that the running test has tried so many attacks more. */
export function tries(count: number): void {
  test.info().annotations.push({ type: TRIES, description: String(count) });
}
