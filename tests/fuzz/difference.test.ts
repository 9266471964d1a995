import { describe, expect, it } from "vitest";
import { differenceOf } from "./difference.ts";
import type { Run } from "./twins.ts";

function run(stdout: string[], { ending = "done", stderr = [] as string[], record = [] as string[] } = {}): Run {
  return { ending, stdout, stderr, record };
}

describe("two runs are equal", () => {
  it("when they print the same lines", () => {
    expect(differenceOf(run(["a", "b"]), run(["a", "b"]))).toBeNull();
  });

  it("whenever it was that something forgotten was reported", () => {
    expect(differenceOf(run(["a", "~ two", "~ one"]), run(["~ one", "a", "~ two"]))).toBeNull();
  });

  it("when they warn of the same coroutines, each in the names of its language", () => {
    const ours = run([], { stderr: ["RuntimeWarning: coroutine 'putNowait' was never awaited"] });
    const python = run([], { stderr: ["x.py:3: RuntimeWarning: coroutine 'put_nowait' was never awaited", "  line"] });
    expect(differenceOf(ours, python)).toBeNull();
  });

  it("when both fail for the same reason, whatever way led there", () => {
    const ours = run([], { ending: "failed", stderr: ["RuntimeError: stopped"] });
    const way = [
      "Traceback (most recent call last):",
      '  File "main.py", line 1, in <module>',
      "RuntimeError: stopped",
    ];
    expect(differenceOf(ours, run([], { ending: "failed", stderr: way }))).toBeNull();
    expect(differenceOf(ours, run([], { ending: "failed", stderr: ["ValueError: stopped"] }))).not.toBeNull();
  });

  it("when both hang, whatever our report of it says", () => {
    const ours = run(["a"], { ending: "deadlock", stderr: ["DeadlockError: every task is waiting"] });
    expect(differenceOf(ours, run(["a"], { ending: "deadlock" }))).toBeNull();
  });
});

describe("two endless runs", () => {
  it("are equal however far each of them came, and differ from one that ended", () => {
    const endless = run(["a", "a"], { ending: "timeout" });
    expect(differenceOf(endless, run([], { ending: "timeout" }))).toBeNull();
    expect(differenceOf(endless, run(["a", "a"]))).toContain("+ended: timeout");
  });
});

describe("two runs differ", () => {
  it("in the order of their lines, and the difference shows both", () => {
    const difference = differenceOf(run(["a", "b"]), run(["b", "a"]));
    expect(difference).toContain("--- CPython\n+++ our loop\n");
    expect(difference).toMatch(/^-b$/m);
    expect(difference).toMatch(/^\+b$/m);
  });

  it("when only one reports something forgotten", () => {
    expect(differenceOf(run(["~ one"]), run([]))).toContain("+~ one");
  });

  it("when they print the same, and their loops did not do the same", () => {
    const ours = run(["a"], { record: ["0 dequeued Task-1", "0 dequeued Task-2"] });
    const python = run(["a"], { record: ["0 dequeued Task-2", "0 dequeued Task-1"] });
    expect(differenceOf(ours, python)).toMatch(/^-0 dequeued Task-2$/m);
  });

  it("when only one hangs", () => {
    expect(differenceOf(run([], { ending: "deadlock" }), run([]))).toContain("+ended: deadlock");
  });

  it("when only one fails, and the difference says why", () => {
    const failed = run([], { ending: "failed", stderr: ["TypeError: no"] });
    expect(differenceOf(failed, run([]))).toContain("+TypeError: no");
  });
});
