import { expect, it } from "vitest";
import { ALLOWANCE, BATCH, TURNS, TraceFlow, WINDOW_MS } from "../../../src/runner/realm/trace-flow.ts";
import type { TraceEvent } from "../../../src/trace/events.ts";

function makeFlow() {
  const sent: number[] = [];
  const timers: { ms: number; fire: () => void }[] = [];
  const clock = { now: 1000 };
  let waiting: TraceEvent[] = [];
  const flow = new TraceFlow({
    take: (most) => {
      const taken = waiting.slice(-most);
      waiting = [];
      return taken;
    },
    send: (events) => sent.push(events.length),
    now: () => clock.now,
    after: (ms, fire) => timers.push({ ms, fire }),
  });
  const tell = (count: number) => {
    for (let ready = 0; ready < count; ready++) waiting.push({ kind: "iteration", seq: 1, loop: 1, time: 0, ready });
  };
  return { flow, sent, timers, clock, tell };
}

it("sends what there is before a turn runs, which may never end", () => {
  const { flow, sent, tell } = makeFlow();
  tell(3);
  flow.turnStarted();
  tell(2);
  flow.turnStarted();
  expect(sent).toEqual([3, 2]);
});

it("sends turns that come by the thousand together, when the engine has its turn", () => {
  const { flow, sent, tell } = makeFlow();
  for (let turn = 0; turn < 1000; turn++) {
    tell(1);
    flow.turnStarted();
  }
  flow.paused();
  expect(sent).toEqual([...Array.from({ length: TURNS }, () => 1), 1000 - TURNS]);
});

it("has no more turns of the engine than it needs: the rest of a window is sent at its end", () => {
  const { flow, sent, timers, clock, tell } = makeFlow();
  flow.paused();
  for (let pause = 0; pause < 100; pause++) {
    tell(1);
    clock.now += 0.1;
    flow.paused();
  }
  expect(sent).toHaveLength(TURNS);
  expect(timers).toHaveLength(1);
  expect(timers[0]!.ms).toBeLessThanOrEqual(WINDOW_MS);
  timers[0]!.fire();
  expect(sent.at(-1)).toBe(100 - TURNS);
});

it("sends very much in several messages, so that the page stays awake", () => {
  const { flow, sent, tell } = makeFlow();
  tell(BATCH + 2);
  flow.paused();
  expect(sent).toEqual([BATCH, 2]);
});

it("sends the newest of what a page cannot take in, and the rest of it at the end", () => {
  const { flow, sent, clock, tell } = makeFlow();
  const sum = () => sent.reduce((all, count) => all + count, 0);
  const windows = 200;
  for (let window = 0; window < windows; window++) {
    tell(3 * ALLOWANCE.perWindow);
    flow.paused();
    clock.now += WINDOW_MS;
  }
  expect(sum()).toBeLessThanOrEqual(ALLOWANCE.atOnce + windows * ALLOWANCE.perWindow);
  expect(sum()).toBeGreaterThan(windows * ALLOWANCE.perWindow);
  tell(ALLOWANCE.atOnce);
  const before = sum();
  flow.end();
  expect(sum() - before).toBeGreaterThanOrEqual(ALLOWANCE.atOnce);
});

it("has a full allowance again after a while", () => {
  const { flow, sent, clock, tell } = makeFlow();
  tell(2 * ALLOWANCE.atOnce);
  flow.paused();
  clock.now += 1000 * WINDOW_MS;
  tell(ALLOWANCE.atOnce);
  flow.paused();
  expect(sent.reduce((all, count) => all + count, 0)).toBe(2 * ALLOWANCE.atOnce);
});

it("sends nothing when there is nothing", () => {
  const { flow, sent } = makeFlow();
  flow.paused();
  flow.end();
  expect(sent).toEqual([]);
});
