import { describe, expect, it } from "vitest";
import { argumentsOf, taskLabels } from "../../src/trace/labels.ts";

let last = 0;
const task = (call: string, name?: string) => {
  const id = ++last;
  return { id, name: name ?? `Task-${id}`, coroutine: call.split("(")[0] ?? "", call };
};
const labels = (...tasks: ReturnType<typeof task>[]) => [...taskLabels(tasks).values()];

describe("the labels of tasks", () => {
  it("are the coroutine's name where there is one task of it", () => {
    expect(labels(task("main()"), task('worker(1, "milk")'))).toEqual(["main", "worker"]);
  });

  it("tell siblings apart by as few arguments as do so", () => {
    expect(labels(task('worker(1, "milk")'), task('worker(2, "milk")'))).toEqual(["worker(1)", "worker(2)"]);
    expect(labels(task('worker(1, "milk")'), task('worker(1, "bread")'))).toEqual([
      'worker(1, "milk")',
      'worker(1, "bread")',
    ]);
  });

  it("are the name that the program gave", () => {
    expect(labels(task("worker(1)", "poll"), task("worker(2)"))).toEqual(expect.arrayContaining(["poll", "worker"]));
  });

  it("fall back to the number of the task where the calls are the same, or take no arguments", () => {
    const [a, b] = [task("worker()"), task("worker()")];
    expect(labels(a, b)).toEqual([`worker · ${a.name}`, `worker · ${b.name}`]);
  });

  it("are cut where they are long", () => {
    const text = labels(task(`worker(1, "${"x".repeat(50)}")`), task(`worker(1, "${"x".repeat(49)}")`));
    expect(text.every((label) => label.length <= 40)).toBe(true);
    expect(new Set(text).size).toBe(2);
  });
});

describe("the arguments of a call", () => {
  it.each([
    ["worker()", []],
    ["worker", []],
    ["worker(1, 'a, b')", ["1", "'a, b'"]],
    ['worker([1, 2], { a: f(1, 2) }, "\\"(")', ["[1, 2]", "{ a: f(1, 2) }", '"\\"("']],
    ["worker(1, 2…", ["1", "2…"]],
  ])("of %s are %j", (call, list) => {
    expect(argumentsOf(call)).toEqual(list);
  });
});
