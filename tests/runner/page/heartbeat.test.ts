import { beforeEach, expect, it } from "vitest";
import { BEAT_MS, Heartbeat, LOST_MS } from "../../../src/runner/page/heartbeat.ts";

const START_MS = 30_000;
let now = 0;
let asked = 0;
let beats: { seconds: number; silent: number }[] = [];
let lost: string[] = [];
let heart: Heartbeat;

beforeEach(() => {
  now = 5000;
  asked = 0;
  beats = [];
  lost = [];
  heart = new Heartbeat(
    {
      ask: () => asked++,
      now: () => now,
      beat: (seconds, silent) => beats.push({ seconds, silent }),
      lost: (what) => lost.push(what),
    },
    START_MS,
  );
});

/** Lets time pass, beat by beat; those who live answer each of them. */
function pass(count: number, ...alive: ("frame" | "worker")[]): void {
  for (let beat = 0; beat < count; beat++) {
    now += BEAT_MS;
    for (const who of alive) heart.hear(who);
    heart.beat();
  }
}

it("asks at once, and again at each beat", () => {
  expect(asked).toBe(1);
  pass(3, "frame", "worker");
  expect(asked).toBe(4);
});

it("tells how long the run has lasted", () => {
  pass(3, "frame", "worker");
  expect(beats).toEqual([
    { seconds: 1, silent: 0 },
    { seconds: 2, silent: 0 },
    { seconds: 3, silent: 0 },
  ]);
});

it("tells how long the loop has not turned, until it does", () => {
  pass(1, "frame", "worker");
  pass(4, "frame");
  expect(beats.at(-1)).toEqual({ seconds: 5, silent: 4 });
  pass(1, "frame", "worker");
  expect(beats.at(-1)).toEqual({ seconds: 6, silent: 0 });
});

it("gives the frame up only when the frame itself is silent", () => {
  pass(1, "frame", "worker");
  pass(60, "frame");
  expect(lost).toEqual([]);
  pass(LOST_MS / BEAT_MS + 1);
  expect(lost).toEqual(["frame"]);
});

it("gives up a worker that has never answered", () => {
  pass(START_MS / BEAT_MS, "frame");
  expect(lost).toEqual([]);
  pass(1, "frame");
  expect(lost).toEqual(["worker"]);
});

it("takes no silence ill while the page itself was asleep", () => {
  pass(1, "frame", "worker");
  now += 3_600_000;
  heart.beat();
  expect(lost).toEqual([]);
  expect(beats.at(-1)).toMatchObject({ silent: 0 });
});
