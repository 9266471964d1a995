import { expect, it } from "vitest";
import { programOf } from "./grammar.ts";
import type { FuzzProgram } from "./program.ts";
import { shrink } from "./shrink.ts";
import { typescriptOf } from "./typescript.ts";

const lines = (program: FuzzProgram) => typescriptOf(program).split("\n").length;
const EMPTY = lines({ resources: [], runs: [[]], oneLoop: false, watchdog: null });

function mentions(text: string) {
  return (program: FuzzProgram) => typescriptOf(program).includes(text);
}

/** The first programs of the grammar that show something, each shrunk. */
function shrunk(shows: (program: FuzzProgram) => boolean, tried: () => void = () => undefined): Promise<FuzzProgram[]> {
  const programs = Array.from({ length: 500 }, (_, seed) => programOf(seed)).filter(shows);
  return Promise.all(
    programs.slice(0, 10).map((program) =>
      shrink(program, (smaller) => {
        tried();
        return Promise.resolve(shows(smaller));
      }),
    ),
  );
}

it.each(["new asyncio.TaskGroup()", "asyncio.gather(", "async function*", "asyncio.timeoutAt(", ".notifyAll()"])(
  "a program that shows %s shrinks to a few lines",
  async (text) => {
    const programs = await shrunk(mentions(text));
    expect(programs).toHaveLength(10);
    for (const program of programs) expect(lines(program)).toBeLessThan(EMPTY + 25);
    expect(Math.min(...programs.map(lines))).toBeLessThan(EMPTY + 10);
  },
);

it("what is left still shows it", async () => {
  const shows = (program: FuzzProgram) => mentions(".uncancel()")(program) && mentions("asyncio.sleep(")(program);
  for (const program of await shrunk(shows)) expect(shows(program)).toBe(true);
});

it("what is thrown into a coroutine stays an error", async () => {
  for (const program of await shrunk(mentions("throwInto(get(")))
    expect(typescriptOf(program)).not.toMatch(/throwInto\(.*, null\)/);
});

it("comes to an end soon", async () => {
  let tries = 0;
  await shrunk(mentions("asyncio.shield("), () => tries++);
  expect(tries / 10).toBeLessThan(200);
});

it("leaves a program that shows nothing smaller as it is", async () => {
  const program = programOf(1);
  expect(await shrink(program, () => Promise.resolve(false))).toEqual(program);
});

it("gives the same program each time", async () => {
  expect(await shrunk(mentions("asyncio.wait("))).toEqual(await shrunk(mentions("asyncio.wait(")));
});
