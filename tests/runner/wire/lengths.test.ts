import { expect, it } from "vitest";
import { NOTE, shortened } from "../../../src/runner/wire/lengths.ts";

it("a text that is too long says how much of it is missing, in a note of limited length", () => {
  expect(shortened("abc", 3)).toBe("abc");
  expect(shortened("abcdef", 3)).toBe("abc… (3 more characters)");
  expect(shortened("a".repeat(1_000_000), 0).length).toBeLessThanOrEqual(NOTE);
});
