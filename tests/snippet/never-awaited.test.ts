import { expect, it } from "vitest";
import ts from "typescript";
import { advice, neverAwaited } from "../../src/snippet/never-awaited.ts";

/** As the course's modules are declared: `async` is gone, and what is left of it is the Python name. */
const modules = `declare module "asyncio" {
  /** Waits, while others run. Python: \`await asyncio.sleep(delay, result)\`. */
  export function sleep(delay: number): Promise<undefined>;
  /** Waits no longer. Python: \`await asyncio.wait_for(aw, timeout)\`. */
  export function waitFor<T>(awaitable: PromiseLike<T>, timeout: number): Promise<T>;
  /** Runs a program. Python: \`asyncio.run(main)\`. */
  export function run<T>(main: PromiseLike<T>): Promise<T>;
  export function gather(...awaitables: PromiseLike<unknown>[]): Promise<unknown[]>;
  export function createTask<T>(coroutine: PromiseLike<T>): Promise<T>;
  export class Queue<T> {
    /** Puts an item in. Python: \`await queue.put(item)\`. */
    put(item: T): Promise<void>;
  }
}`;

/** The calls in a program that make a coroutine for nobody, as they are written. */
function dropped(text: string): string[] {
  const texts = new Map([
    ["/modules.d.ts", modules],
    ["/main.ts", text],
  ]);
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2018,
    lib: ["lib.es2018.d.ts"],
    strict: true,
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const getSourceFile = host.getSourceFile.bind(host);
  host.getSourceFile = (name, ...rest) => {
    const own = texts.get(name);
    return own === undefined ? getSourceFile(name, ...rest) : ts.createSourceFile(name, own, options.target!, true);
  };
  const program = ts.createProgram([...texts.keys()], options, host);
  const found = neverAwaited(ts, program, program.getSourceFile("/main.ts")!);
  return found.map(({ start, length }) => text.slice(start, start + length));
}

it("finds the course's coroutine functions and the program's own, in whatever way they are called", () => {
  const found = dropped(`import * as asyncio from "asyncio";
import { sleep } from "asyncio";
const queue = new asyncio.Queue<number>();
async function worker() {
  queue.put(1);
  (asyncio.sleep(1));
  sleep(2);
}
const arrow = async () => {};
class Cook { async bake() {} }
async function main(busy: boolean) {
  worker();
  busy && arrow();
  busy ? new Cook().bake() : undefined;
  asyncio.waitFor(worker(), 1);
}
asyncio.run(main(true));
`);
  expect(found).toEqual([
    "queue.put(1)",
    "asyncio.sleep(1)",
    "sleep(2)",
    "worker()",
    "arrow()",
    "new Cook().bake()",
    "asyncio.waitFor(worker(), 1)",
  ]);
});

it("leaves alone what runs all the same, and what somebody keeps", () => {
  const found = dropped(`import * as asyncio from "asyncio";
async function worker() {}
async function* numbers() { yield 1; }
async function main() {
  await worker();
  asyncio.createTask(worker());
  const later = worker();
  asyncio.gather(later, worker());
  numbers();
  console.log(worker());
  void worker();
}
asyncio.run(main());
`);
  expect(found).toEqual([]);
});

it("says what is wrong", () => {
  expect(advice({ start: 0, length: 8, name: "worker" })).toMatch(/worker\(…\) makes a coroutine.*nothing awaits/);
});
