import { expect, it } from "vitest";
import { findables } from "../../src/layouts/findable.ts";
import { referenceEntries } from "../../src/reference/model.ts";
import { spellingsOf } from "../../src/reference/spellings.ts";

it("lists every name of the reference in both spellings, and the headings that are messages", async () => {
  const entries = await referenceEntries();
  const headings = [
    { depth: 2, text: "Tasks", slug: "tasks" },
    { depth: 3, text: "Event loop is closed", slug: "event-loop-is-closed" },
  ];
  const all = findables(entries, spellingsOf(entries), headings);
  const named = (text: string) => all.find((each) => each.text === text);
  expect(named("asyncio.waitFor")).toMatchObject({ python: "asyncio.wait_for", address: "reference/wait-for/" });
  expect(named("Queue.putNowait")).toMatchObject({
    python: "Queue.put_nowait",
    address: "reference/queue/#putnowait",
  });
  expect(named("asyncio.gather")?.python).toBe("");
  expect(all.filter(({ kind }) => kind === "message")).toEqual([
    { kind: "message", text: "Event loop is closed", python: "", address: "f/messages/#event-loop-is-closed" },
  ]);
});
