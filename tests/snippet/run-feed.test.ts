import { beforeEach, expect, it } from "vitest";
import { RunFeed, type RunWatcher } from "../../src/snippet/run-feed.ts";

let told: string[];
let watcher: RunWatcher;

beforeEach(() => {
  told = [];
  watcher = {
    begun: (files) => told.push(`begun ${files["main.ts"] ?? ""}`),
    traced: (events) => told.push(`${String(events.length)} events`),
    printed: (lines) => told.push(...lines.map(({ text }) => text)),
    ended: (phase) => told.push(phase),
    reset: () => told.push("reset"),
  };
});

function run(feed: RunFeed, text: string): void {
  feed.begin({ "main.ts": text });
  feed.tell((each) => {
    each.printed([{ stream: "stdout", time: 0, text }]);
  });
  feed.tell((each) => {
    each.ended("done");
  });
}

it("tells whoever watches of each run", () => {
  const feed = new RunFeed();
  feed.watch(watcher);
  run(feed, "one");
  expect(told).toEqual(["begun one", "one", "done"]);
});

it("keeps the latest run for who is awaited, and only for them", () => {
  const feed = new RunFeed();
  run(feed, "before");
  expect(feed.isWanted).toBe(false);
  feed.await();
  expect(feed.isWanted).toBe(true);
  run(feed, "one");
  run(feed, "two");
  feed.watch(watcher);
  expect(told).toEqual(["begun two", "two", "done"]);
});
