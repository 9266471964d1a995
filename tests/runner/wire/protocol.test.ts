import { describe, expect, it } from "vitest";
import { parseFromRun } from "../../../src/runner/wire/protocol.ts";
import { parseToWorker } from "../../../src/runner/wire/to-worker.ts";

const output = { type: "output", runId: 1, lines: [{ stream: "stdout", time: 0.5, text: "Hello" }], dropped: 0 };
const error = {
  name: "ValueError",
  message: "boom",
  traceback: [{ file: "main.ts", line: 3, qualname: "main" }],
  position: { file: "main.ts", line: 3, column: 9 },
  text: "ValueError: boom",
  deadlock: false,
};
const run = {
  type: "run",
  runId: 1,
  program: { code: "function* $program() {}", map: "{}", packages: [] },
  options: { clock: "virtual", pace: 4, wallClock: "16:20:11", seed: 7, debug: false, collectTrace: true },
  packages: null,
};

const request = { url: "b/tasks/", method: "GET", sendsMore: false };
const response = {
  url: "https://course.example/b/tasks/",
  status: 404,
  statusText: "Not Found",
  headers: [["content-type", "text/html"]],
  body: new ArrayBuffer(3),
};

const event = { kind: "iteration", seq: 1, loop: 1, time: 0, ready: 1 };
const renamed = { kind: "task-renamed", seq: 2, loop: 1, time: 0, task: 3, name: "milk" };
const trace = (...events: object[]) => ({ type: "trace", runId: 1, events: JSON.stringify(events) });

describe("messages from a run", () => {
  it.each([
    ["output", output],
    ["an uncaught error", { type: "error", runId: 1, error }],
    ["an error that no line is to blame for", { type: "error", runId: 1, error: { ...error, position: null } }],
    ["an exit", { type: "exit", runId: 1, status: "deadlock" }],
    ["a question for the web", { type: "ask", runId: 1, requestId: 2, request }],
    ["a question taken back", { type: "withdraw", runId: 1, requestId: 2 }],
    ["a sign of life", { type: "alive", runId: 1, who: "worker" }],
  ])("are taken when they are %s", (_, message) => {
    expect(parseFromRun(message)).toEqual(message);
  });

  it.each([
    ["nothing", null],
    ["a text", "output"],
    ["a missing run", { ...output, runId: undefined }],
    ["a run that is no number", { ...output, runId: "1" }],
  ])("are none when they are %s", (_, message) => {
    expect(parseFromRun(message)).toBeNull();
  });

  it.each([
    ["an unknown type", { type: "navigate", runId: 1, url: "https://example.org" }],
    ["lines that are no list", { ...output, lines: "Hello" }],
    ["a line that is no text", { ...output, lines: [{ stream: "stdout", time: 0, text: { html: "<b>" } }] }],
    ["a stream that there is not", { ...output, lines: [{ stream: "dom", time: 0, text: "" }] }],
    ["a record that is no text", { type: "trace", runId: 1, events: [event] }],
    ["a record that cannot be read", { type: "trace", runId: 1, events: "[{" }],
    ["an event without a kind", { type: "trace", runId: 1, events: "[{}]" }],
    ["an event of a kind that there is not", trace({ ...event, kind: "exploded" })],
    ["an event without its number", trace({ ...event, seq: undefined })],
    ["an event that lacks something", trace({ ...event, ready: undefined })],
    ["an event with something else in its place", trace({ ...event, ready: "<b>1</b>" })],
    ["an event whose text has no end", trace({ ...renamed, name: "x".repeat(3000) })],
    ["an error without its text", { type: "error", runId: 1, error: { ...error, text: undefined } }],
    ["an unknown status", { type: "exit", runId: 1, status: "exploded" }],
    ["a request without an address", { type: "ask", runId: 1, requestId: 2, request: { ...request, url: undefined } }],
    ["an address without end", { type: "ask", runId: 1, requestId: 2, request: { ...request, url: "a".repeat(9000) } }],
    ["more lines than are sent at a time", { ...output, lines: Array(30_000).fill(output.lines[0]) }],
    ["a line that was not shortened", { ...output, lines: [{ ...output.lines[0], text: "a".repeat(30_000) }] }],
    ["a name that was not shortened", { type: "error", runId: 1, error: { ...error, name: "N".repeat(1000) } }],
    [
      "a method without end",
      { type: "ask", runId: 1, requestId: 2, request: { ...request, method: "G".repeat(1000) } },
    ],
    ["fewer lines dropped than none", { ...output, dropped: -1 }],
    ["half a line dropped", { ...output, dropped: 0.5 }],
    ["fewer events dropped than none", { type: "trace", runId: 1, events: [], dropped: -1 }],
    ["what only a page says", run],
  ])("are malformed when they are %s: their run is known, and can be told", (_, message) => {
    expect(parseFromRun(message)).toEqual({ type: "malformed", runId: 1 });
  });

  it("show a line also when nobody knows when it was printed", () => {
    const message = parseFromRun({ ...output, lines: [{ stream: "stdout", time: NaN, text: "Hello" }] });
    expect(message).toEqual({ ...output, lines: [{ stream: "stdout", time: 0, text: "Hello" }] });
  });

  it("bring the record as text, and give it as events", () => {
    expect(parseFromRun(trace(event, renamed))).toEqual({ type: "trace", runId: 1, events: [event, renamed] });
  });

  it("lose what does not belong to them", () => {
    expect(parseFromRun({ ...output, html: "<script>" })).toEqual(output);
  });
});

describe("messages to a worker", () => {
  it.each([
    ["a program to run", run],
    ["a program without any options", { ...run, options: {} }],
    ["a program with its packages", { ...run, packages: { source: "", files: { data: new ArrayBuffer(3) } } }],
    ["a new pace", { type: "pace", runId: 1, pace: "paused" }],
    ["a step", { type: "step", runId: 1 }],
    ["the wish to end", { type: "stop", runId: 1 }],
    ["an answer of the web", { type: "answered", runId: 1, requestId: 2, response }],
    ["a refusal", { type: "unanswered", runId: 1, requestId: 2, reason: "not allowed" }],
  ])("are taken when they are %s", (_, message) => {
    expect(parseToWorker(message)).toEqual(message);
  });

  it.each([
    ["a program without its map", { ...run, program: { code: "" } }],
    ["packages that are no bytes", { ...run, packages: { source: "", files: { data: "abc" } } }],
    ["a pace of nothing", { type: "pace", runId: 1, pace: 0 }],
    ["a pace that is no pace", { type: "pace", runId: 1, pace: "fast" }],
    ["a wall clock that names no time", { ...run, options: { wallClock: "noon" } }],
    ["a broken seed", { ...run, options: { seed: 0.5 } }],
    ["a response without a body", { type: "answered", runId: 1, requestId: 2, response: { ...response, body: "" } }],
    ["what only a run says", output],
  ])("are refused when they are %s", (_, message) => {
    expect(parseToWorker(message)).toBeNull();
  });
});
