import { expect, it } from "vitest";
import { noteOn } from "../../src/snippet/output-view.ts";
import { advance, idle, type RunEvent } from "../../src/snippet/state.ts";

const documented = ["Hello"];
const run: RunEvent = { type: "run" };
const started: RunEvent = { type: "started" };
const printed: RunEvent = { type: "printed", lines: [{ stream: "stdout", time: 0, text: "Hello" }], dropped: 0 };
const failed: RunEvent = { type: "failed", failure: { message: "Error", trace: [] } };

function noteAfter(...events: RunEvent[]): string {
  const state = events.reduce((before, event) => advance(before, event, documented), idle);
  const [kind, text] = noteOn(state, documented, "documented");
  return `${kind}: ${text}`;
}

it("calls the output documented before the first run and after a reset", () => {
  expect(noteAfter()).toBe(": Documented output");
  expect(noteAfter(run, started, printed, { type: "reset" })).toBe(": Documented output");
});

it("says what is going on during a run", () => {
  expect(noteAfter(run)).toBe(": Loading…");
  expect(noteAfter(run, started)).toBe(": Running…");
});

it("gives its verdict on a finished run, also on one that ends with the documented error", () => {
  expect(noteAfter(run, started, printed, { type: "ended" })).toBe("same: ✓ Same as the documented output");
  expect(noteAfter(run, started, printed, failed)).toBe("same: ✓ Same as the documented output");
  expect(noteAfter(run, started, { type: "ended" })).toBe("differs: ≠ Differs from the documented output");
  expect(noteAfter(run, started, failed)).toBe("failed: Failed. Differs from the documented output");
});

it("gives its verdict on a listing that is there to be refused", () => {
  const problem = { file: "main.ts", line: 9, column: 3, text: "no" };
  const refused = advance(advance(idle, run, []), { type: "refused", problems: [problem] }, ["main.ts:9:3: no"]);
  expect(noteOn(refused, ["main.ts:9:3: no"], "documented")).toEqual(["same", "✓ Same as the documented output"]);
});

it("gives no verdict on a run that was stopped or refused", () => {
  expect(noteAfter(run, started, { type: "stopped" })).toBe(": Stopped. The output so far is kept.");
  const problem = { file: "main.ts", line: 1, column: 1, text: "no" };
  expect(noteAfter(run, { type: "refused", problems: [problem] })).toBe("failed: 1 problem found by the compiler");
  expect(noteAfter(run, { type: "refused", problems: [problem, problem] })).toBe(
    "failed: 2 problems found by the compiler",
  );
});
