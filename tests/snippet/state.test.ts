import { describe, expect, it } from "vitest";
import {
  advance,
  idle,
  isActive,
  SHOWN_LINES,
  verdict,
  type OutputLine,
  type RunEvent,
  type RunState,
} from "../../src/snippet/state.ts";

const documented = ["Hello", "world!"];

function after(...events: RunEvent[]): RunState {
  return events.reduce((state, event) => advance(state, event, documented), idle);
}

function line(text: string, stream: OutputLine["stream"] = "stdout"): OutputLine {
  return { stream, time: 0, text };
}

function printed(...texts: string[]): RunEvent {
  return { type: "printed", lines: texts.map((text) => line(text)), dropped: 0, cleared: false };
}

const run: RunEvent = { type: "run" };
const started: RunEvent = { type: "started" };
const ended: RunEvent = { type: "ended" };
const stopped: RunEvent = { type: "stopped" };
const failed: RunEvent = { type: "failed", failure: { message: "Error: no", why: "", told: true, place: null } };

describe("a heartbeat", () => {
  const beat = (seconds: number, silent: number): RunEvent => ({ type: "beat", seconds, silent });

  it("tells whole seconds, so that nothing is painted for a fraction", () => {
    const once = after(run, started, beat(1.1, 0.1));
    expect(once).toMatchObject({ seconds: 1, blocked: 0 });
    expect(advance(once, beat(1.9, 0.9), documented)).toBe(once);
  });

  it("makes a blocked loop only of a long silence", () => {
    expect(after(run, started, beat(5, 2.9)).blocked).toBe(0);
    expect(after(run, started, beat(5, 3)).blocked).toBe(3);
  });

  it("of a run that is over changes nothing", () => {
    const done = after(run, started, ended);
    expect(advance(done, beat(5, 4), documented)).toBe(done);
  });
});

describe("the phases of a snippet", () => {
  it("goes from idle over loading and running to done", () => {
    const phases = [run, started, printed("Hello"), ended].map(
      (_, index, events) => after(...events.slice(0, index + 1)).phase,
    );
    expect(idle.phase).toBe("idle");
    expect(phases).toEqual(["loading", "running", "running", "done"]);
  });

  it("fails on an uncaught error, whether it came before or after the start", () => {
    expect(after(run, failed).phase).toBe("failed");
    expect(after(run, started, failed)).toMatchObject({ phase: "failed", failure: { message: "Error: no" } });
  });

  it("fails with the compiler's problems before it has started", () => {
    const problems = [{ file: "main.ts", line: 3, column: 7, text: "Expected )" }];
    expect(after(run, { type: "refused", problems })).toMatchObject({ phase: "failed", problems });
  });

  it("takes what the compiler says for output, since a listing may be there to show it", () => {
    const refused: RunEvent = { type: "refused", problems: [{ file: "main.ts", line: 3, column: 7, text: "no" }] };
    const told = ["main.ts:3:7: no"];
    expect(
      verdict(
        [run, refused].reduce((state, event) => advance(state, event, told), idle),
        told,
      ),
    ).toBe("same");
    expect(verdict(after(run, refused), documented)).toBe("differs");
  });

  it("can be stopped while it loads and while it runs", () => {
    expect(after(run, stopped).phase).toBe("stopped");
    expect(after(run, started, stopped).phase).toBe("stopped");
  });

  it("keeps the output so far when it is stopped", () => {
    expect(after(run, started, printed("Hello"), stopped).lines).toEqual([line("Hello")]);
  });

  it("starts clean when it runs again", () => {
    expect(after(run, started, printed("Hello"), failed, run)).toEqual({ ...idle, phase: "loading" });
  });

  it("is idle again after a reset in the middle of a run", () => {
    expect(after(run, started, printed("Hello"), { type: "reset" })).toEqual(idle);
  });

  it("ignores what arrives after its end", () => {
    const over = after(run, started, stopped);
    for (const late of [printed("late"), ended, failed, started, stopped]) {
      expect(advance(over, late, documented)).toBe(over);
    }
  });

  it("ignores messages of a run while none is under way", () => {
    for (const stray of [printed("stray"), ended, failed, started, stopped]) {
      expect(advance(idle, stray, documented)).toBe(idle);
    }
  });

  it("is active exactly while there is something to stop", () => {
    const active = [idle, after(run), after(run, started), after(run, started, ended)].map(isActive);
    expect(active).toEqual([false, true, true, false]);
  });
});

describe("the output", () => {
  const many = Array.from({ length: SHOWN_LINES + 5 }, (_, index) => `line ${String(index)}`);

  it("shows the newest lines only and says how many are not shown", () => {
    const state = after(run, started, printed(...many));
    expect(state.lines).toHaveLength(SHOWN_LINES);
    expect(state.lines[0]?.text).toBe("line 5");
    expect(state.dropped).toBe(5);
  });

  it("adds up what was dropped here and what was lost on the way", () => {
    const lossy: RunEvent = { type: "printed", lines: [line("last")], dropped: 40, cleared: false };
    const state = after(run, started, printed(...many), lossy);
    expect(state.dropped).toBe(46);
    expect(state.lines.at(-1)?.text).toBe("last");
  });

  it("has nothing left to show, nor to compare, when the program clears the screen", () => {
    const clear: RunEvent = { type: "printed", lines: [line("Hello")], dropped: 0, cleared: true };
    expect(after(run, started, printed("x", "y"), clear)).toMatchObject({
      lines: [line("Hello")],
      screens: 1,
      comparison: { printed: 1, agrees: true },
    });
  });
});

describe("the verdict on a run", () => {
  it("is that the output is the same when every line is, in order, from both streams", () => {
    const mixed: RunEvent = {
      type: "printed",
      lines: [line("Hello"), line("world!", "stderr")],
      dropped: 0,
      cleared: false,
    };
    expect(verdict(after(run, started, mixed, ended), documented)).toBe("same");
  });

  it.each([
    ["a line is missing", ["Hello"]],
    ["there is a line too many", ["Hello", "world!", "!"]],
    ["the order is another", ["world!", "Hello"]],
    ["nothing was printed", []],
  ])("is that the output differs when %s", (_, lines) => {
    expect(verdict(after(run, started, printed(...lines), ended), documented)).toBe("differs");
  });

  it("counts lines that are no longer shown", () => {
    const long = Array.from({ length: SHOWN_LINES * 2 }, (_, index) => String(index));
    const events: RunEvent[] = [run, started, ...long.map((text) => printed(text)), ended];
    const state = events.reduce((before, event) => advance(before, event, long), idle);
    expect(state.dropped).toBe(SHOWN_LINES);
    expect(verdict(state, long)).toBe("same");
  });

  it("is that the output differs when lines were lost on the way", () => {
    const lossy: RunEvent = { type: "printed", lines: [line("Hello"), line("world!")], dropped: 1, cleared: false };
    expect(verdict(after(run, started, lossy, ended), documented)).toBe("differs");
  });

  it("is not given before the end, nor for a run that was stopped", () => {
    const states = [idle, after(run), after(run, started, printed("Hello")), after(run, started, stopped)];
    expect(states.map((state) => verdict(state, documented))).toEqual([null, null, null, null]);
  });
});
