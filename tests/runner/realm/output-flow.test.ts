import { describe, expect, it } from "vitest";
import { BUDGET, FLOOD_WINDOW_MS, OutputFlow, RING, WINDOW_MS } from "../../../src/runner/realm/output-flow.ts";
import { LONGEST_TEXT } from "../../../src/runner/wire/lengths.ts";

/** A flow on a clock that the test moves. */
function makeFlow() {
  let now = 0;
  const timers: { at: number; callback: () => void }[] = [];
  const sent: { texts: string[]; dropped: number }[] = [];
  const flow = new OutputFlow({
    send: (lines, dropped) => sent.push({ texts: lines.map(({ text }) => text), dropped }),
    now: () => now,
    after: (ms, callback) => timers.push({ at: now + ms, callback }),
  });
  return {
    sent,
    texts: () => sent.flatMap(({ texts }) => texts),
    dropped: () => sent.reduce((sum, { dropped }) => sum + dropped, 0),
    flush: () => {
      flow.flush();
    },
    print: (from: number, count: number) => {
      for (let i = from; i < from + count; i++) flow.write({ stream: "stdout", time: 0, text: String(i) });
    },
    write: (text: string) => {
      flow.write({ stream: "stdout", time: 0, text });
    },
    /** Time goes on, but a busy program lets no timer fire. */
    pass: (ms: number) => {
      now += ms;
    },
    idle: (ms: number) => {
      now += ms;
      const due = timers.filter(({ at }) => at <= now);
      for (const timer of due) timers.splice(timers.indexOf(timer), 1);
      for (const { callback } of due) callback();
    },
  };
}

const numbers = (from: number, count: number) => Array.from({ length: count }, (_, i) => String(from + i));

describe("the flow of output", () => {
  it("sends each line when it is printed, alone", () => {
    const { print, sent } = makeFlow();
    print(0, 3);
    expect(sent).toEqual(["0", "1", "2"].map((text) => ({ texts: [text], dropped: 0 })));
  });

  it("keeps lines beyond the budget back, and sends them together when the window ends", () => {
    const { print, sent, idle } = makeFlow();
    print(0, BUDGET.lines + 5);
    expect(sent).toHaveLength(BUDGET.lines);
    idle(WINDOW_MS);
    expect(sent.slice(BUDGET.lines)).toEqual([{ texts: numbers(BUDGET.lines, 5), dropped: 0 }]);
  });

  it("sends what it kept although no timer can fire, as soon as a later line looks at the clock", () => {
    const { print, sent, pass } = makeFlow();
    print(0, BUDGET.lines + 5);
    pass(WINDOW_MS);
    print(BUDGET.lines + 5, 1);
    expect(sent.slice(BUDGET.lines)).toEqual([{ texts: numbers(BUDGET.lines, 5), dropped: 0 }]);
  });

  it("drops the oldest lines when the ring is full, and says how many", () => {
    const { print, sent, flush } = makeFlow();
    print(0, BUDGET.lines + RING.lines + 700);
    flush();
    expect(sent.at(-1)).toEqual({ texts: numbers(BUDGET.lines + 700, RING.lines), dropped: 700 });
  });

  it("accounts for every line of a program that prints for ever", () => {
    const { print, texts, dropped, pass, flush } = makeFlow();
    const each = 50_000;
    for (let window = 0; window < 10; window++) {
      print(window * each, each);
      pass(WINDOW_MS);
    }
    flush();
    expect(texts().length + dropped()).toBe(10 * each);
    expect(texts().at(-1)).toBe(String(10 * each - 1));
  });

  it("sends batches only while a program goes on flooding, with or without timers", () => {
    const { print, sent, pass, idle } = makeFlow();
    print(0, BUDGET.lines + 1);
    for (const next of [pass, idle, idle, pass]) {
      next(WINDOW_MS);
      print(0, BUDGET.lines + 1);
    }
    expect(sent.length).toBeLessThanOrEqual(BUDGET.lines + 4);
  });

  it("gives the page time between the batches of a flood, and no more lines than it can show", () => {
    const { print, sent, pass } = makeFlow();
    print(0, 50_000);
    pass(WINDOW_MS);
    print(0, 50_000);
    sent.length = 0;
    pass(WINDOW_MS);
    print(0, 50_000);
    expect(sent).toEqual([]);
    pass(FLOOD_WINDOW_MS - WINDOW_MS);
    print(0, 50_000);
    expect(sent.map(({ texts }) => texts.length)).toEqual([1000]);
  });

  it("sends line by line again once a window has stayed within its budget", () => {
    const { print, sent, pass } = makeFlow();
    print(0, BUDGET.lines + 1);
    pass(WINDOW_MS);
    print(0, 1);
    pass(FLOOD_WINDOW_MS);
    print(0, 1);
    sent.length = 0;
    print(1, 2);
    expect(sent.map(({ texts }) => texts)).toEqual([["1"], ["2"]]);
  });

  it("sends one batch a window to whoever lets timers fire all the time", () => {
    const { print, sent, idle } = makeFlow();
    for (let ms = 0; ms < 10 * WINDOW_MS; ms++) {
      print(0, BUDGET.lines);
      idle(1);
    }
    expect(sent.length).toBeLessThanOrEqual(BUDGET.lines + 10);
  });

  it("has nothing to flush when nothing was kept back", () => {
    const { print, sent, flush } = makeFlow();
    print(0, 1);
    flush();
    expect(sent).toHaveLength(1);
  });

  it("counts characters too, when lines are long", () => {
    const { write, sent, dropped, flush } = makeFlow();
    const long = "x".repeat(10_000);
    const fits = BUDGET.characters / long.length;
    const kept = RING.characters / long.length;
    for (let i = 0; i < fits + kept + 5; i++) write(long);
    flush();
    expect(sent).toHaveLength(fits + 1);
    expect(sent.at(-1)?.texts).toHaveLength(kept);
    expect(dropped()).toBe(5);
  });

  it("cuts a line that is too long, and says by how much", () => {
    const { write, texts } = makeFlow();
    write("x".repeat(LONGEST_TEXT + 3));
    expect(texts()).toEqual([`${"x".repeat(LONGEST_TEXT)}… (3 more characters)`]);
  });
});
