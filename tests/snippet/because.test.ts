import { beforeAll, describe, expect, it } from "vitest";
import { judgeReason, reasonOf } from "../../src/snippet/because.ts";
import { recorded } from "../trace/recorded.ts";

const program = `
async function worker(name, seconds) {
  console.log(\`\${name} begins\`);
  await asyncio.sleep(seconds);
  console.log(\`\${name} ends\`);
}
async function main() {
  const queue = new asyncio.Queue();
  const first = asyncio.createTask(worker("first", 2), { name: "first" });
  console.log("main has made the first");
  await asyncio.sleep(1);
  console.log("main makes the second");
  const second = asyncio.createTask(taker(queue), { name: "second" });
  await first;
  console.log("main: first is done");
  queue.putNowait("bread");
  await second;
  console.log("main: second is done");
}
async function taker(queue) {
  console.log("taker begins");
  console.log(\`taker: \${await queue.get()}\`);
}`;

describe("why a line comes before another", () => {
  let events: Awaited<ReturnType<typeof recorded>>["events"];
  beforeAll(async () => {
    ({ events } = await recorded(program));
  });

  it.each([
    ["main has made the first", "main makes the second", "same", "main was running: it printed both lines"],
    ["first begins", "taker begins", "unmade", "second had not been made yet"],
    ["main has made the first", "first begins", "ready", "first was ready, and its turn had not come yet"],
    ["main makes the second", "first ends", "timer", "first was waiting for a timer, due 1 s later"],
    ["taker begins", "main: first is done", "task", "main was waiting for first to be done"],
    ["main: first is done", "taker: bread", "shared", "second was waiting at Queue 1"],
  ] as const)("%s, %s: %s", (first, second, kind, words) => {
    expect(reasonOf(events, [first, second])).toMatchObject({ kind, words });
  });

  it("is not known of lines in the wrong order, or that were not printed", () => {
    expect(reasonOf(events, ["first begins", "main has made the first"])).toBeNull();
    expect(reasonOf(events, ["first begins", "somebody else"])).toBeNull();
  });

  it("has a word for each choice that is wrong", () => {
    const reason = reasonOf(events, ["main makes the second", "first ends"]);
    if (reason === null) throw new Error("no reason");
    const said = reason.open.map((kind) => judgeReason(kind, reason, "main makes the second").text);
    expect(new Set(said).size).toBe(6);
    expect(judgeReason("timer", reason, "main makes the second")).toEqual({
      right: true,
      text: "Right. When “main makes the second” was printed, first was waiting for a timer, due 1 s later.",
    });
    expect(judgeReason("unmade", reason, "main makes the second").text).toMatch(/^No\. .* is made in line \d+\.$/);
  });

  it("does not speak of things shared where the run has none", async () => {
    const { events: plain } = await recorded(`
async function main() {
  console.log("one");
  await asyncio.sleep(1);
  console.log("two");
}`);
    expect(reasonOf(plain, ["one", "two"])?.open).not.toContain("shared");
  });
});
