import { describe, expect, it } from "vitest";
import { CompilerUnavailable, createCompiler, type Port } from "../../src/snippet/compile-client.ts";
import type { FromCompiler, ToCompiler } from "../../src/snippet/compile-messages.ts";

const files = { "main.ts": "" };
const program = { code: "function* () {}", map: "{}", packages: [] };
const silent = () => undefined;

/** A worker whose answers the test gives. */
class FakeWorker implements Port {
  readonly received: ToCompiler[] = [];
  terminated = false;
  #hear: (event: { data: FromCompiler }) => void = silent;
  #fail: () => void = silent;

  postMessage(message: ToCompiler): void {
    this.received.push(message);
  }
  addEventListener(type: "message" | "error", listener: (event: { data: FromCompiler }) => void): void {
    if (type === "message") this.#hear = listener;
    else this.#fail = listener as () => void;
  }
  terminate(): void {
    this.terminated = true;
  }
  answer(data: FromCompiler): void {
    this.#hear({ data });
  }
  crash(): void {
    this.#fail();
  }
}

function setup() {
  const workers: FakeWorker[] = [];
  const compiler = createCompiler(() => {
    const worker = new FakeWorker();
    workers.push(worker);
    return worker;
  });
  const compile = (signal = new AbortController().signal, progress: (bytes: number) => void = silent) =>
    compiler.compile(files, signal, progress);
  return { compiler, compile, workers, worker: () => workers.at(-1) ?? new FakeWorker() };
}

it("makes no worker before it is used, and one for all requests", () => {
  const { compiler, compile, workers } = setup();
  expect(workers).toHaveLength(0);
  compiler.load();
  void compile();
  void compile();
  expect(workers).toHaveLength(1);
  expect(workers[0]?.received).toEqual([
    { type: "load" },
    { type: "compile", id: 1, files },
    { type: "compile", id: 2, files },
  ]);
});

it("gives each answer to its own request, in whatever order they come", async () => {
  const { compile, worker } = setup();
  const first = compile();
  const second = compile();
  const problems = [{ file: "main.ts", line: 1, column: 1, text: "no" }];
  worker().answer({ type: "refused", id: 2, problems });
  worker().answer({ type: "compiled", id: 1, program });
  await expect(first).resolves.toMatchObject({ type: "compiled", program });
  await expect(second).resolves.toMatchObject({ type: "refused", problems });
});

it("tells every waiting request how much of the compiler has arrived", async () => {
  const { compile, worker } = setup();
  const heard: number[] = [];
  const request = compile(undefined, (bytes) => heard.push(bytes));
  worker().answer({ type: "progress", bytes: 5 });
  worker().answer({ type: "progress", bytes: 9 });
  worker().answer({ type: "compiled", id: 1, program });
  await request;
  worker().answer({ type: "progress", bytes: 11 });
  expect(heard).toEqual([5, 9]);
});

describe("a request that is overtaken", () => {
  it("is rejected at once, and the worker need not begin it", async () => {
    const { compile, worker } = setup();
    const stop = new AbortController();
    const request = compile(stop.signal);
    stop.abort(new Error("stopped"));
    await expect(request).rejects.toThrow("stopped");
    expect(worker().received.at(-1)).toEqual({ type: "cancel", id: 1 });
  });

  it("has its answer dropped", async () => {
    const { compile, worker } = setup();
    const stop = new AbortController();
    const overtaken = compile(stop.signal);
    stop.abort(new Error("stopped"));
    await expect(overtaken).rejects.toThrow("stopped");
    const next = compile();
    worker().answer({ type: "compiled", id: 1, program: { code: "old", map: "{}", packages: [] } });
    worker().answer({ type: "compiled", id: 2, program });
    await expect(next).resolves.toMatchObject({ program });
  });

  it("is not even sent when it was stopped before", async () => {
    const { compile, workers } = setup();
    const stop = new AbortController();
    stop.abort(new Error("stopped"));
    await expect(compile(stop.signal)).rejects.toThrow("stopped");
    expect(workers).toHaveLength(0);
  });
});

describe("a compiler that cannot be had", () => {
  it("says what a reader can do, when it could not be fetched", async () => {
    const { compile, worker } = setup();
    const request = compile();
    const message = "The compiler could not be loaded: this browser is offline.";
    worker().answer({ type: "failed", id: 1, why: { kind: "unloaded", message } });
    await expect(request).rejects.toThrow(message);
    await expect(request).rejects.toBeInstanceOf(CompilerUnavailable);
  });

  it("says why, when it broke", async () => {
    const { compile, worker } = setup();
    const request = compile();
    worker().answer({ type: "failed", id: 1, why: { kind: "crashed", message: "out of memory" } });
    await expect(request).rejects.toThrow("out of memory");
  });

  it("keeps its worker when only the download failed", async () => {
    const { compile, workers } = setup();
    const request = compile();
    workers[0]?.answer({ type: "failed", id: 1, why: { kind: "unloaded", message: "offline" } });
    await expect(request).rejects.toThrow("offline");
    void compile();
    expect(workers).toHaveLength(1);
  });

  it("is begun anew after it crashed, and compiles what waited behind the program that crashed it", async () => {
    const { compile, workers } = setup();
    const deep = compile();
    const next = compile();
    workers[0]?.answer({ type: "failed", id: 1, why: { kind: "crashed", message: "too deep" } });
    await expect(deep).rejects.toThrow("too deep");
    expect(workers[0]?.terminated).toBe(true);
    expect(workers[1]?.received).toEqual([{ type: "compile", id: 2, files }]);
    workers[1]?.answer({ type: "compiled", id: 2, program });
    await expect(next).resolves.toMatchObject({ program });
  });

  it("says what a reader can do when its worker does not start, and tries again", async () => {
    const { compile, workers } = setup();
    const request = compile();
    workers[0]?.crash();
    await expect(request).rejects.toThrow(/Your text is kept.*Run again/);
    expect(workers[0]?.terminated).toBe(true);
    const retry = compile();
    workers[1]?.answer({ type: "compiled", id: 2, program });
    await expect(retry).resolves.toMatchObject({ program });
  });
});
