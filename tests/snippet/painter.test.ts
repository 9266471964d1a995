import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { Painter } from "../../src/snippet/painter.ts";

let now: number;
let painted: string[];

/** Time passes, by the clock and for timers. */
function pass(ms: number): void {
  now += ms;
  vi.advanceTimersByTime(ms);
}

/** Paints in so many milliseconds. */
function painter(name: string, ms: number): Painter {
  return new Painter(() => {
    painted.push(`${name} at ${String(now)}`);
    now += ms;
  });
}

beforeEach(() => {
  // The page rests across painters, from one test to the next, too.
  now = 1_000_000 + (now || 0);
  painted = [];
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  vi.spyOn(performance, "now").mockImplementation(() => now);
  vi.stubGlobal("document", { body: { getBoundingClientRect: vi.fn() } });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

it("what is asked for in quick succession is painted together", () => {
  const one = painter("one", 1);
  const begin = now;
  one.now();
  for (let times = 0; times < 5; times++) one.soon();
  pass(1000);
  expect(painted).toHaveLength(2);
  expect(painted[0]).toBe(`one at ${String(begin)}`);
});

it("a painter waits for the rest that another one has left to the page, which nothing small cuts short", () => {
  const [slow, other, small] = [painter("slow", 50), painter("other", 1), painter("small", 0)];
  slow.now();
  other.soon();
  small.now();
  pass(150);
  expect(painted.filter((each) => each.startsWith("other"))).toEqual([]);
  pass(150);
  expect(painted.filter((each) => each.startsWith("other"))).toHaveLength(1);
});

it("what begins is painted in a moment, together with what has come until then, and at once where something ends", () => {
  const one = painter("one", 1);
  const begin = now;
  one.shortly();
  one.shortly();
  one.soon();
  pass(1000);
  expect(painted).toEqual([`one at ${String(begin + 1000)}`]);
  painted = [];
  one.shortly();
  one.now();
  pass(1000);
  expect(painted).toHaveLength(1);
});
