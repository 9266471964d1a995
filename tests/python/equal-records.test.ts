// The strictest test of the loop there is: the record of a listing on our loop and that of its twin on CPython are the same, event by
// event, not only what they print. `DEEP=1` compares all listings, and else a sample is.
import { afterAll, describe, expect, it, vi } from "vitest";
import { listSnippets, readSnippet } from "../../src/course/snippets.ts";
import { runHere } from "../runner/running.ts";
import { firstRun, recordRows } from "./record-rows.ts";
import { TestInterpreter } from "./running.ts";

// Interpreters take seconds to start, and longer on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

/** Listings whose two programs are not the same program, and why. */
const OTHERWISE = new Map<string, string>([
  ["b/b0-memory", "threads are acted out on CPython"],
  ["b/b0-parallel", "threads are acted out on CPython"],
  ["b/b7-arrival", "something outside of the loop arrives"],
  ["b/b8-gather", "the network decides which of several answers comes first"],
  ["b/b8-predict", "the network decides which of several answers comes first"],
  ["b/b8-statuses", "the network decides which of several answers comes first"],
  ["b/b8-try-links", "the network decides which of several answers comes first"],
  ["b/b8-under-way", "the network decides which of several answers comes first"],
  ["e/e14-predict", "a coroutine is wrapped by a decorator in another way"],
  ["f/f10-return", "a generator is closed at another place"],
  ["f/f17-try-hanging", "one of them has a helper more"],
  ["f/f18-error", "a generator is closed at another place"],
  ["f/f31-forgot", "Python warns of a coroutine as soon as the error is gone that held it"],
  ["f/f31-generators", "a generator is closed at another place"],
  ["f/f23-try-port-start", "one of them has a mistake of its own"],
]);
/** A program that runs a loop. */
const LOOP = /\basyncio\.(run|Runner|new_event_loop)\(/;

const alike = listSnippets()
  .map((id) => readSnippet(id))
  .filter(({ twin, options }) => "main.py" in twin && options.clock !== "real" && options.differs === undefined)
  // What needs packages does not run here, and what is refused does not run at all.
  .filter(({ id, options }) => options.packages === undefined && !id.endsWith("-refused"))
  .filter(({ id }) => !OTHERWISE.has(id));
const compared = process.env.DEEP === undefined ? alike.filter((_, index) => index % 12 === 5) : alike;

const python = new TestInterpreter();
afterAll(() => python.end());

describe("our loop and CPython's do the same, turn by turn:", () => {
  it.each(compared)("$id", async ({ files, twin, options }) => {
    const [ours, theirs] = await Promise.all([
      runHere(files, { ...options, collectTrace: true }),
      python.run("", { ...options, collectTrace: true }, twin),
    ]);
    const rows = (events: typeof ours.trace | typeof theirs.trace) => recordRows(firstRun(events));
    expect(rows(theirs.trace)).toEqual(rows(ours.trace));
    expect(rows(ours.trace).length > 0).toBe(LOOP.test(twin["main.py"] ?? ""));
  });
});
