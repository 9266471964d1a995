import { expect, it } from "vitest";
import { Tape } from "../../src/trace/tape.ts";
import type { Saved } from "../../src/trace/tape-reader.ts";

const saved = (turn: number): Saved => ({ turn, iteration: 0, tasks: [], ready: [], timers: [], resources: [] });

it("gives back what was written, numbered, with loop and time", () => {
  const tape = new Tape();
  tape.setLoop(2);
  tape.iteration(1);
  tape.setTime(1.5);
  tape.queued(7, false, "wake", 0);
  tape.event({ kind: "idle", until: 4 });
  expect(tape.take()).toEqual([
    { kind: "iteration", seq: 1, loop: 2, time: 0, ready: 1 },
    { kind: "queued", seq: 2, loop: 2, time: 1.5, entry: 7, what: "callback", name: "wake", by: null },
    { kind: "idle", seq: 3, loop: 2, time: 1.5, until: 4 },
  ]);
  expect(tape.take()).toEqual([]);
  tape.iteration(2);
  expect(tape.take()).toEqual([{ kind: "iteration", seq: 4, loop: 2, time: 1.5, ready: 2 }]);
});

it("makes an event only when it is read", () => {
  const tape = new Tape({ events: 1, lines: 10, segment: 1, segmentPerTask: 0 });
  let made = 0;
  const later = () => {
    made++;
    return { kind: "idle", until: null } as const;
  };
  tape.event(later);
  tape.cut(saved(1));
  tape.event(later);
  expect(made).toBe(0);
  tape.cut(saved(2));
  tape.event(later);
  // The first segment is gone, with the event that was never made.
  expect(tape.take()).toMatchObject([{ kind: "snapshot", seq: 1, dropped: 1, turn: 1 }, { seq: 2 }, { seq: 3 }]);
  expect(made).toBe(2);
});

it("is as long as it takes, and reads whole what fills many pieces", () => {
  const tape = new Tape();
  for (let n = 1; n <= 5000; n++) tape.iteration(n);
  const events = tape.take();
  expect(events.map(({ seq }) => seq)).toEqual(Array.from({ length: 5000 }, (_, index) => index + 1));
  expect(events.at(-1)).toMatchObject({ ready: 5000 });
});

it("drops the oldest lines of output, and leaves their numbers out", () => {
  const tape = new Tape({ events: 1000, lines: 3, segment: 1000, segmentPerTask: 0 });
  const line = (text: string) => ({ kind: "output", stream: "stdout", text, by: null, at: null }) as const;
  for (let n = 0; n < 20; n++) tape.output(line(String(n)));
  tape.iteration(1);
  expect(tape.take().map(({ seq }) => seq)).toEqual([18, 19, 20, 21]);
});

it("begins a segment only when it is time to", () => {
  const tape = new Tape({ events: 10, lines: 10, segment: 3, segmentPerTask: 2 });
  tape.iteration(1);
  tape.iteration(1);
  expect(tape.isLong(0)).toBe(false);
  tape.iteration(1);
  expect(tape.isLong(1)).toBe(true);
  // Its begin would have to tell of each task.
  expect(tape.isLong(2)).toBe(false);
});
