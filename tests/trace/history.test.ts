import { describe, expect, it } from "vitest";
import type { TraceEvent } from "../../src/trace/events.ts";
import { History } from "../../src/trace/history.ts";
import { replay } from "../../src/trace/replay.ts";
import { runHere } from "../runner/running.ts";

const ENDLESS = `import * as asyncio from "asyncio";
async function turns(n: number) {
  for (let i = 0; i < n; i++) {
    await asyncio.sleep(0);
    if (i % 10 === 0) console.log(i);
  }
}
async function main() { await asyncio.gather(turns(120), turns(150), turns(90)); }
await asyncio.run(main());`;

async function events(): Promise<TraceEvent[]> {
  return (await runHere(ENDLESS, { collectTrace: true })).trace;
}

describe("the history of a run", () => {
  it("knows the state at each moment, in whatever order they are asked for", async () => {
    const all = await events();
    const history = new History();
    for (let from = 0; from < all.length; from += 7) history.append(all.slice(from, from + 7));
    expect(all.length).toBeGreaterThan(1500);
    expect([...history.events()]).toEqual(all);
    for (const seq of [1, 700, 701, 702, 20, 499, 500, 501, 1200, 0, all.length, all.length + 5]) {
      expect(history.stateAt(seq), String(seq)).toEqual(replay(all.slice(0, seq)));
    }
  });

  it("keeps the newest of very many events, and says what it has dropped", async () => {
    const all = await events();
    const history = new History(600);
    history.append(all);
    expect(history.length).toBeGreaterThanOrEqual(600);
    expect(history.length).toBeLessThan(1200);
    expect(history.dropped).toBe(all.length - history.length);
    expect(history.first).toBe(history.dropped);
    for (const seq of [history.first, history.first + 1, history.first + 333, history.last])
      expect(history.stateAt(seq)).toEqual(replay(all.slice(0, seq)));
    // Before that there is nothing to be had.
    expect(history.stateAt(3)).toEqual(history.stateAt(history.first));
  });

  it("begins with the state that the record begins with", async () => {
    const all = await events();
    const state = replay(all.slice(0, 900));
    const { loop, time, turn, iteration, seq } = state;
    const snapshot: TraceEvent = {
      kind: "snapshot",
      seq,
      loop,
      time,
      dropped: 900,
      turn,
      iteration,
      tasks: [...state.tasks.values()],
      ready: [...state.ready],
      timers: [...state.timers],
      resources: [],
    };
    const history = new History();
    history.append([snapshot, ...all.slice(900)]);
    expect(history.dropped).toBe(900);
    expect(history.first).toBe(900);
    const { output: _, running: __, ...known } = state;
    expect(history.stateAt(900)).toMatchObject(known);
    expect(history.stateAt(950).ready).toEqual(replay(all.slice(0, 950)).ready);
  });
});
