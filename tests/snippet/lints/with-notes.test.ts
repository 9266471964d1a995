import { expect, it } from "vitest";
import { lintsIn } from "../../../src/snippet/lints/find.ts";
import { advised } from "../../../src/snippet/lints/with-notes.ts";
import type { Note } from "../../../src/trace/notes.ts";

const text = `import asyncio
import time
async def main():
    time.sleep(1)
    asyncio.sleep(1)
`;
const lints = await lintsIn({ "main.py": text });
const at = (line: number) => [{ file: "main.py", line }];

it("tells a fault once: in the run's words where the run has shown it", () => {
  const notes: Note[] = [{ kind: "blocked", text: "main held the loop.", places: at(4) }];
  expect(advised(notes, lints)).toMatchObject(
    [
      {
        text: "main held the loop.",
        chapter: { title: "A blocking call" },
        mend: { fix: { title: "Use asyncio.sleep" } },
      },
      { text: /makes a coroutine/, places: at(5), chapter: { title: "A forgotten await" } },
    ].map((each) => ({ ...each, text: expect.stringMatching(each.text) as string })),
  );
});

it("keeps apart what is of another kind, or elsewhere", () => {
  const notes: Note[] = [
    { kind: "unkept", text: "Nothing keeps Task-2.", places: at(4) },
    { kind: "never-awaited", text: "Nothing of a coroutine ran.", places: at(1) },
    { kind: "overlapped", text: "2 tasks waited.", places: [] },
  ];
  const all = advised(notes, lints);
  expect(all).toHaveLength(5);
  expect(all.map(({ mend }) => mend !== null)).toEqual([false, false, false, true, true]);
  expect(all[2]?.chapter).toBeNull();
});
