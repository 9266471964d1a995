import { describe, expect, it } from "vitest";
import { MOST_AHEAD, Playback } from "../../src/python/playback.ts";
import type { PythonNews } from "../../src/python/wire.ts";
import type { Pace } from "../../src/runner/wire/options.ts";

/** A playback on a clock that the test sets. */
function playbackAt(pace: Pace) {
  const shown: string[] = [];
  let now = 0;
  let enough = 0;
  const timers = new Set<{ at: number; callback: () => void }>();
  const playback = new Playback(pace, {
    now: () => now,
    after(ms, callback) {
      const timer = { at: now + ms, callback };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    show(news) {
      if (news.type === "output") shown.push(...news.lines.map(({ text }) => text));
      else shown.push(news.type);
    },
    enough: () => enough++,
  });
  const pass = (seconds: number) => {
    const until = now + seconds * 1000;
    for (;;) {
      const [next] = [...timers].filter(({ at }) => at <= until).sort((a, b) => a.at - b.at);
      if (next === undefined) break;
      now = next.at;
      timers.delete(next);
      next.callback();
    }
    now = until;
  };
  return { playback, shown, pass, enough: () => enough };
}

/** What was printed, as `[time, turn, text]`. */
function printed(...lines: [number, number, string][]): PythonNews {
  const told = lines.map(([time, turn, text]) => ({ stream: "stdout" as const, time, turn, text }));
  return { type: "output", runId: 1, lines: told, dropped: 0 };
}

const exit = (time: number, turn: number): PythonNews => ({
  type: "exit",
  runId: 1,
  status: "done",
  code: 0,
  time,
  turn,
});

describe("a run that was computed ahead", () => {
  it("is shown at once at the pace instant", () => {
    const { playback, shown } = playbackAt("instant");
    playback.hear(printed([0, 1, "a"], [3600, 2, "b"]));
    playback.hear(exit(7200, 3));
    expect(shown).toEqual(["a", "b", "exit"]);
  });

  it("is shown at its virtual times, its end too", () => {
    const { playback, shown, pass } = playbackAt(2);
    playback.hear(printed([0, 1, "a"], [4, 2, "b"], [4, 2, "c"]));
    playback.hear(exit(10, 3));
    expect(shown).toEqual(["a"]);
    pass(1.9);
    expect(shown).toEqual(["a"]);
    pass(0.2);
    expect(shown).toEqual(["a", "b", "c"]);
    pass(2.8);
    expect(shown).toEqual(["a", "b", "c"]);
    pass(0.2);
    expect(shown).toEqual(["a", "b", "c", "exit"]);
  });

  it("lets no virtual time pass while it is still being computed", () => {
    const { playback, shown, pass } = playbackAt(1);
    playback.hear(printed([0, 1, "a"]));
    pass(60);
    playback.hear(printed([2, 2, "b"]));
    expect(shown).toEqual(["a"]);
    pass(2);
    expect(shown).toEqual(["a", "b"]);
  });

  it("takes a new pace in the middle of a wait", () => {
    const { playback, shown, pass } = playbackAt(1);
    playback.hear(printed([10, 1, "a"]));
    pass(5);
    playback.setPace(5);
    pass(0.9);
    expect(shown).toEqual([]);
    pass(0.2);
    expect(shown).toEqual(["a"]);
  });

  it("shows nothing while it is paused, and the rest at once when it is not", () => {
    const { playback, shown, pass } = playbackAt(1);
    playback.hear(printed([0, 1, "a"], [1, 2, "b"], [2, 3, "c"]));
    pass(0.5);
    playback.setPace("paused");
    pass(60);
    expect(shown).toEqual(["a"]);
    playback.setPace("instant");
    expect(shown).toEqual(["a", "b", "c"]);
  });

  it("shows one turn for each step, and before the first only what was printed outside the loop", () => {
    const { playback, shown } = playbackAt("paused");
    playback.hear(printed([0, 0, "before"], [0, 1, "a"], [0, 1, "b"], [5, 4, "c"]));
    expect(shown).toEqual(["before"]);
    playback.step();
    expect(shown).toEqual(["before", "a", "b"]);
    playback.step();
    playback.step();
    expect(shown).toEqual(["before", "a", "b", "c"]);
    // The step that found nothing to show waits for something.
    playback.hear(printed([6, 5, "d"], [6, 6, "e"]));
    expect(shown).toEqual(["before", "a", "b", "c", "d"]);
  });

  it("shows nothing after Stop that has not been reached", () => {
    const { playback, shown, pass } = playbackAt(1);
    playback.hear(printed([0, 1, "a"], [1, 2, "b"]));
    playback.stop();
    playback.hear(exit(1, 2));
    pass(60);
    expect(shown).toEqual(["a"]);
  });

  it("is cut short when more is kept than makes sense, and says so behind what is kept", () => {
    const { playback, shown, pass, enough } = playbackAt(1);
    const many = Array.from({ length: MOST_AHEAD }, (_, n): [number, number, string] => [1, 1, String(n)]);
    playback.hear(printed(...many));
    expect(enough()).toBe(0);
    playback.hear(printed([9, 2, "one too many"]));
    playback.hear(printed([10, 2, "never seen"]));
    expect(enough()).toBe(1);
    expect(shown).toEqual([]);
    pass(9);
    expect(shown.slice(-4)).toEqual([
      "one too many",
      "LimitError: 10000 lines were printed ahead of the pace, and the program has not ended",
      "error",
      "exit",
    ]);
  });

  it("is shown at once when news has no moment of its own", () => {
    const { playback, shown } = playbackAt(1);
    playback.hear({ type: "exit", runId: 1, status: "failed" });
    expect(shown).toEqual(["exit"]);
  });
});
