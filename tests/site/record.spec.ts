// The record of a run as it reaches the page: whole, in order, and up to the moment when a reader presses Stop.
import { expect, type Page } from "@playwright/test";
import type { LoopSnippet } from "../../src/snippet/snippet-element.ts";
import type { TraceEvent } from "../../src/trace/events.ts";
import { helloId, type SnippetOnPage } from "./snippet-page.ts";
import { test } from "./warm.ts";

/** Watches the runs of a snippet, as what draws them does. */
async function watch(page: Page): Promise<() => Promise<{ events: TraceEvent[]; told: string[] }>> {
  await page.evaluate((id) => {
    const state = { events: [] as TraceEvent[], told: [] as string[] };
    (globalThis as { record?: typeof state }).record = state;
    const element = document.querySelector<LoopSnippet>(`loop-snippet:has([data-snippet="${id}"])`);
    if (element === null) throw new Error("no such snippet");
    element.watch({
      begun: () => state.told.push("begun"),
      traced: (events) => {
        for (const event of events) state.events.push(event);
      },
      printed: (lines) => {
        for (const { text } of lines) state.told.push(text);
      },
      ended: (phase) => state.told.push(phase),
      reset: () => undefined,
    });
  }, helloId);
  return () =>
    page.evaluate(() => (globalThis as unknown as { record: { events: TraceEvent[]; told: string[] } }).record);
}

function numbersMissing(events: readonly TraceEvent[]): number[] {
  return events.flatMap(({ seq }, index) => {
    const before = events[index - 1]?.seq ?? 0;
    return events[index]?.kind === "snapshot" || seq === before + 1 ? [] : [seq];
  });
}

async function started(snippet: SnippetOnPage, text: string): Promise<void> {
  await snippet.replaceText(text);
  await snippet.run.click();
}

test("a run tells the page all that it did, printed lines in their place", async ({ snippet }) => {
  const record = await watch(snippet.page);
  await started(
    snippet,
    `import * as asyncio from "asyncio";
async function worker(n: number) {
  console.log("start", n);
  await asyncio.sleep(n);
}
async function main() {
  await asyncio.gather(worker(1), worker(2));
}
asyncio.run(main());`,
  );
  await snippet.expectState("done");
  const { events } = await record();
  expect(numbersMissing(events)).toEqual([]);
  expect(events.at(-1)?.kind).toBe("loop-closed");
  const printed = events.filter((event) => event.kind === "output");
  expect(printed.map(({ text, at }) => [text, at?.line])).toEqual([
    ["start 1", 3],
    ["start 2", 3],
  ]);
  const calls = events.flatMap((event) => (event.kind === "task-created" ? [event.call] : []));
  expect(calls.slice(0, 3)).toEqual(["main()", "worker(1)", "worker(2)"]);
});

test("Stop loses nothing of a program that hangs, and the page knows in which step", async ({ snippet }) => {
  const record = await watch(snippet.page);
  await started(
    snippet,
    `import * as asyncio from "asyncio";
async function worker() {
  for (let i = 0; i < 5; i++) await asyncio.sleep(0);
}
async function hog() {
  await asyncio.sleep(0);
  while (true) {}
}
async function main() {
  await asyncio.gather(worker(), hog());
}
asyncio.run(main());`,
  );
  await snippet.expectState("running");
  const hung = async () => (await record()).events.filter(({ kind }) => kind === "step-started").length;
  await expect.poll(hung).toBe(5);
  await snippet.stop.click();
  await snippet.expectState("stopped");
  const { events } = await record();
  expect(numbersMissing(events)).toEqual([]);
  const hog = events.find((event) => event.kind === "task-created" && event.coroutine === "hog");
  expect(events.at(-1)).toMatchObject({ kind: "step-started", task: hog?.kind === "task-created" ? hog.task : null });
});

test("Stop loses nothing of a program that goes round and round", { tag: "@deep" }, async ({ snippet }) => {
  const record = await watch(snippet.page);
  await snippet.pace.selectOption("4×");
  await started(
    snippet,
    `import * as asyncio from "asyncio";
let turns = 0;
async function main() {
  while (true) {
    await asyncio.sleep(0.25);
    console.log(++turns);
  }
}
asyncio.run(main());`,
  );
  await expect(snippet.output).toContainText("5");
  await snippet.stop.click();
  await snippet.expectState("stopped");
  const { events, told } = await record();
  expect(numbersMissing(events)).toEqual([]);
  const lines = told.filter((line) => /^\d+$/.test(line));
  const recorded = events.flatMap((event) => (event.kind === "output" ? [event.text] : []));
  // What was printed is in the record, and no line that is not.
  expect(recorded).toEqual(lines);
  expect(recorded.length).toBeGreaterThanOrEqual(5);
});

test(
  "of a flood of turns the page gets the newest, and hears what is missing",
  { tag: "@deep" },
  async ({ snippet }) => {
    await watch(snippet.page);
    await started(
      snippet,
      `import * as asyncio from "asyncio";
async function main() {
  for (let i = 0; i < 100_000; i++) await asyncio.sleep(0);
}
asyncio.run(main());`,
    );
    await snippet.expectState("done");
    // There are too many to be sent out of the page: they are looked at there.
    const seen = await snippet.page.evaluate<{ missing: number[]; last: string }>(`(() => {
    const { events } = globalThis.record;
    return { missing: (${numbersMissing.toString()})(events), last: events.at(-1).kind };
  })()`);
    // Numbers are missing only where the record says so.
    expect(seen.missing).toEqual([]);
    expect(seen.last).toBe("loop-closed");
  },
);
