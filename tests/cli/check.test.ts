import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folderWith } from "../files.ts";
import { loopbook } from "./loopbook.ts";

function check(files: Readonly<Record<string, string>>) {
  return loopbook(["check", folderWith(files)]);
}

describe("loopbook check", () => {
  it("passes what prints its documented output, stdout and stderr in printed order", async () => {
    const { status, stdout } = await check({
      "a/a2-hello/main.ts": `import { name } from "./name";\nconsole.log("Hello"); console.error(name); console.log("!");`,
      "a/a2-hello/name.ts": `export const name = "world";`,
      "a/a2-hello/output.txt": "Hello\nworld\n!\n",
      "plain.ts": `import { two } from "./two"; console.log(two);`,
      "plain.out": "2",
      "two.ts": "export const two = 2;",
      "empty.ts": "",
      "empty.out": "",
    });
    expect(stdout).toBe("3 passed, 0 failed\n");
    expect(status).toBe(0);
  });

  it("compares what a terminal shows in the end", async () => {
    const { stdout } = await check({
      "screen.ts": `console.log("gone"); console.clear(); console.log("10%\\r100%"); console.log("\\x1b[32mgreen\\x1b[39m");`,
      "screen.out": "100%\ngreen\n",
    });
    expect(stdout).toBe("1 passed, 0 failed\n");
  });

  it("prints a diff for each that differs, and counts them", async () => {
    const { status, stdout } = await check({
      "good.ts": `console.log("good");`,
      "good.out": "good\n",
      "a/a3-bad/main.ts": `console.log("one"); console.log("zwei"); console.log("three");`,
      "a/a3-bad/output.txt": "one\ntwo\nthree\n",
      "blank.ts": `console.log("x"); console.log();`,
      "blank.out": "x\n",
    });
    expect(stdout).toMatch(/--- .*a3-bad\/output\.txt\n\+\+\+ .*\n@@ .*\n one\n-two\n\+zwei\n three\n/);
    expect(stdout).toMatch(/--- .*blank\.out\n/);
    expect(stdout.endsWith("\n1 passed, 2 failed\n")).toBe(true);
    expect(status).toBe(1);
  });

  it("fails a snippet without documented output", async () => {
    const { status, stdout } = await check({ "a/a4-new/main.ts": "" });
    expect(stdout).toMatch(/output\.txt is missing\n/);
    expect(stdout).toMatch(/0 passed, 1 failed\n$/);
    expect(status).toBe(1);
  });

  it("takes errors, uncaught or of the compiler, for what a listing may document", async () => {
    const { stdout } = await check({
      "syntax.ts": "const x = ;",
      "syntax.out": 'syntax.ts:1:11: Unexpected ";"\n',
      "boom.ts": `throw new Error("boom");`,
      "boom.out": 'Traceback (most recent call last):\n  File "boom.ts", line 1, in <module>\nError: boom\n',
    });
    expect(stdout).toBe("2 passed, 0 failed\n");
  });

  it("uses the options of snippet.json", async () => {
    const { stdout } = await check({
      "c/c10-clock/main.ts": `import * as time from "time"; console.log(time.strftime("%X"));`,
      "c/c10-clock/snippet.json": '{ "wallClock": "16:20:11" }',
      "c/c10-clock/output.txt": "16:20:11\n",
    });
    expect(stdout).toBe("1 passed, 0 failed\n");
  });

  it("passes over what was measured where snippet.json says that something is", async () => {
    const measured = {
      "main.ts": `import * as time from "time"; console.log(3, time.perfCounter().toFixed(2));`,
      "output.txt": "3 12345678.90\n",
    };
    const folder = (name: string, more: Readonly<Record<string, string>>) =>
      Object.entries({ ...measured, ...more }).map(([file, text]) => [`b/${name}/${file}`, text] as const);
    const reason = { "snippet.json": '{ "measured": "seconds on a real clock" }' };
    const { stdout } = await check(
      Object.fromEntries([
        ...folder("b0-measured", reason),
        ...folder("b0-silent", {}),
        ...folder("b0-other", { ...reason, "output.txt": "4 12345678.90\n" }),
      ]),
    );
    expect(stdout).not.toContain("b0-measured");
    expect(stdout).toContain("b0-silent");
    expect(stdout).toContain("b0-other");
    expect(stdout).toMatch(/\n1 passed, 2 failed\n$/);
  });

  it("names a mistake in a folder", async () => {
    const { status, stderr } = await check({ "a/a2-x/main.ts": "", "a/a2-x/snippet.json": "{}}" });
    expect(stderr).toContain("snippet.json is not JSON");
    expect(status).toBe(2);
  });

  it("says when there is nothing to check", async () => {
    const empty = folderWith({});
    expect((await loopbook(["check", empty])).stderr).toContain(`there is nothing to check in ${empty}`);
    expect((await loopbook(["check", join(empty, "none")])).stderr).toContain("none does not exist");
  });
});
