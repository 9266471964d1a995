import { expect, it } from "vitest";
import { BATCH, LIMIT, TraceFlow } from "../../src/runner/trace-flow.ts";

function makeFlow() {
  const sent: { count: number; dropped: number }[] = [];
  const timers: (() => void)[] = [];
  const flow = new TraceFlow({
    send: (events, dropped) => sent.push({ count: events.length, dropped }),
    after: (_, callback) => timers.push(callback),
  });
  const write = (count: number) => {
    for (let i = 0; i < count; i++) flow.write({ kind: "iteration", time: 0, ready: i });
  };
  return { sent, timers, flow, write };
}

it("sends events in batches, and what is left when the timer fires", () => {
  const { sent, timers, write } = makeFlow();
  write(BATCH + 2);
  expect(sent).toEqual([{ count: BATCH, dropped: 0 }]);
  for (const fire of timers) fire();
  expect(sent.slice(1)).toEqual([{ count: 2, dropped: 0 }]);
});

it("counts what is beyond the limit instead of sending it", () => {
  const { sent, flow, write } = makeFlow();
  write(LIMIT + 10);
  flow.flush();
  expect(sent.reduce((sum, { count }) => sum + count, 0)).toBe(LIMIT);
  expect(sent.at(-1)?.dropped).toBe(10);
});
