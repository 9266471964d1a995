import { describe, expect, it } from "vitest";
import type { EventBody, TraceEvent } from "../../src/trace/events.ts";
import { replay } from "../../src/trace/replay.ts";

/** Numbers events as a recorder does. */
function numbered(bodies: readonly EventBody[]): TraceEvent[] {
  return bodies.map((body, index) => ({ ...body, seq: index + 1, loop: 1, time: 0 }));
}

describe("a replay", () => {
  it("keeps the queues of two loops apart", () => {
    const queued = (entry: number): EventBody => ({ kind: "queued", entry, what: "callback", name: "f", by: null });
    const all = numbered([
      { kind: "loop-started" },
      queued(1),
      { kind: "loop-stopped", reason: "stopped" },
      { kind: "loop-started" },
      queued(2),
    ]).map((event, index) => ({ ...event, loop: index < 3 ? 1 : 2 }));
    expect(replay(all.slice(0, 3)).ready).toMatchObject([{ id: 1 }]);
    expect(replay(all).ready).toMatchObject([{ id: 2 }]);
  });
});
