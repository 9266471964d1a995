import { describe, expect, it } from "vitest";
import { advance, idle, type RunEvent, type RunState } from "../../src/snippet/state.ts";
import { isForeign, noteOn, type Circumstances } from "../../src/snippet/verdict.ts";

const documented = ["Hello"];
const untouched: Circumstances = {
  documented,
  standard: "documented",
  changed: false,
  outdated: false,
  wentDown: false,
  firstRun: "",
};
const changed: Circumstances = { ...untouched, changed: true };

const run: RunEvent = { type: "run" };
const started: RunEvent = { type: "started" };
const printed: RunEvent = {
  type: "printed",
  lines: [{ stream: "stdout", time: 0, text: "Hello" }],
  dropped: 0,
  cleared: false,
};
const ended: RunEvent = { type: "ended" };
const failed: RunEvent = {
  type: "failed",
  failure: { message: "Uncaught ValueError", why: "", told: true, place: null },
};
const problem = { file: "main.ts", line: 9, column: 3, text: "no" };

function after(...events: RunEvent[]): RunState {
  return events.reduce((before, event) => advance(before, event, documented), idle);
}

function note(state: RunState, circumstances = untouched): string {
  const { kind, text, seconds, action } = noteOn(state, circumstances);
  return [`${kind}: ${text}`, seconds, action && `[${action}]`].filter(Boolean).join(" ");
}

describe("before the first run and after a reset", () => {
  it("the output is the documented one", () => {
    expect(note(idle)).toBe("plain: Documented output");
    expect(note(after(run, started, printed, { type: "reset" }))).toBe("plain: Documented output");
    expect(isForeign(idle, untouched)).toBe(false);
  });

  it("the output belongs to another text than a changed one", () => {
    expect(note(idle, changed)).toBe("plain: Output of the original. Press Run to see yours.");
    expect(isForeign(idle, changed)).toBe(true);
  });

  it("what an exercise asks for stays what it asks for", () => {
    const exercise: Circumstances = { ...changed, standard: "wanted" };
    expect(note(idle, exercise)).toBe("plain: Wanted output");
    expect(isForeign(idle, exercise)).toBe(false);
  });

  it("a page that went down with the last run says so", () => {
    expect(note(idle, { ...changed, wentDown: true })).toMatch(
      /^failed: The last run of this program ended with the whole page.*Your text is as you left it/,
    );
  });
});

describe("during a run", () => {
  it("says what is going on", () => {
    expect(note(after(run))).toBe("plain: Loading…");
    expect(note(after(run, started))).toBe("plain: Running…");
  });

  it("counts the seconds of one that takes long", () => {
    expect(note(after(run, started, { type: "beat", seconds: 4.2, silent: 0.3 }))).toBe("plain: Running… 4 s");
  });

  it("says that the loop is blocked, for how long, and offers to stop it", () => {
    const blocked = after(run, started, { type: "beat", seconds: 6.1, silent: 5.9 });
    expect(note(blocked)).toBe("blocked: The loop is blocked: it has not turned for 5 s [stop]");
    expect(note(advance(blocked, { type: "beat", seconds: 7, silent: 0 }, documented))).toBe("plain: Running… 7 s");
  });
});

describe("after a run", () => {
  it("gives its verdict, also on one that ends with the documented error", () => {
    expect(note(after(run, started, printed, ended))).toBe("same: ✓ Same as the documented output");
    expect(note(after(run, started, printed, failed))).toBe("same: ✓ Same as the documented output");
  });

  it("calls it wrong only when nobody has changed the program", () => {
    expect(note(after(run, started, ended))).toBe("failed: ≠ Differs from the documented output [compare]");
    expect(note(after(run, started, ended), changed)).toBe(
      "differs: Changed: it no longer prints what the original does [compare]",
    );
  });

  it("says of an exercise what is not yet as it is wanted", () => {
    const exercise: Circumstances = { ...changed, standard: "wanted" };
    expect(note(after(run, started, ended), exercise)).toBe("differs: ≠ Differs from the wanted output [compare]");
  });

  it("names the error that ended it", () => {
    expect(note(after(run, started, failed))).toBe("failed: Uncaught ValueError");
  });

  it("says that a program did not run which could not be started", () => {
    const unstarted: RunEvent = { type: "failed", failure: { message: "offline", why: "", told: false, place: null } };
    expect(note(after(run, unstarted))).toBe("failed: The program did not run.");
  });

  it("gives its verdict on a listing that is there to be refused", () => {
    const refused = advance(advance(idle, run, []), { type: "refused", problems: [problem] }, ["main.ts:9:3: no"]);
    expect(note(refused, { ...untouched, documented: ["main.ts:9:3: no"] })).toBe(
      "same: ✓ Same as the documented output",
    );
  });

  it("gives no verdict on one that was stopped or refused", () => {
    const beat: RunEvent = { type: "beat", seconds: 12, silent: 0 };
    expect(note(after(run, started, { type: "stopped" }))).toBe("plain: Stopped. The output so far is kept.");
    expect(note(after(run, started, beat, { type: "stopped" }))).toBe(
      "plain: Stopped after 12 s. The output so far is kept.",
    );
    expect(note(after(run, { type: "refused", problems: [problem] }))).toBe("failed: 1 problem found by the compiler");
    expect(note(after(run, { type: "refused", problems: [problem, problem] }))).toBe(
      "failed: 2 problems found by the compiler",
    );
  });

  it("says that the text has been changed since", () => {
    const done = after(run, started, printed, ended);
    const outdated: Circumstances = { ...changed, outdated: true };
    expect(note(done, outdated)).toBe("plain: Output of the text before your last change.");
    expect(isForeign(done, outdated)).toBe(true);
  });
});
