// Every public name is exported once, documented with its Python counterpart, and shown by an example that runs here.
import * as esbuild from "esbuild";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import * as asyncio from "../../src/asyncio/index.ts";
import { compile } from "../../src/compiler/compile.ts";
import { NodePool } from "../../src/runner/node-pool.ts";
import { nodeRuntime } from "../../src/runner/runtime-bundle.ts";

const MODULES = {
  asyncio: "src/asyncio/index.ts",
  contextvars: "src/asyncio/contextvars.ts",
  random: "src/stdlib/random.ts",
  time: "src/stdlib/time.ts",
};

interface Documented {
  name: string;
  text: string;
  examples: string[];
  isError: boolean;
}

function documentedNames(): Documented[] {
  const config = ts.readConfigFile("tsconfig.json", (path) => ts.sys.readFile(path));
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, ".");
  const program = ts.createProgram({ rootNames: Object.values(MODULES), options });
  const checker = program.getTypeChecker();
  return Object.entries(MODULES).flatMap(([module, path]) => {
    const source = program.getSourceFile(path);
    const symbol = source && checker.getSymbolAtLocation(source);
    if (!symbol) throw new Error(`${path} is not a module`);
    return checker
      .getExportsOfModule(symbol)
      .filter((exported) => !isTypeOnly(exported))
      .map((exported) => (exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported))
      .filter(({ flags }) => (flags & ts.SymbolFlags.Value) !== 0)
      .filter((each) => !each.getJsDocTags(checker).some(({ name }) => name === "internal"))
      .map((each) => ({
        name: `${module}.${each.name}`,
        text: ts.displayPartsToString(each.getDocumentationComment(checker)),
        examples: each
          .getJsDocTags(checker)
          .filter(({ name }) => name === "example")
          .map(({ text }) => codeOf(ts.displayPartsToString(text))),
        isError: checker
          .getTypeOfSymbol(each)
          .getConstructSignatures()
          .some((signature) => signature.getReturnType().getProperty("stack") !== undefined),
      }));
  });
}

function isTypeOnly(exported: ts.Symbol): boolean {
  return (
    exported.declarations?.some((each) => ts.isExportSpecifier(each) && ts.isTypeOnlyExportDeclaration(each)) ?? false
  );
}

/** The code of a fenced block. */
function codeOf(fenced: string): string {
  return fenced.replace(/^```ts\n/, "").replace(/\n```\s*$/, "");
}

/** What an example says it prints: in comments at the ends of its lines, or below its last line. */
function promisedLines(code: string): string[] {
  const lines = code.split("\n");
  const lastCode = lines.findLastIndex((line) => line !== "" && !line.startsWith("//"));
  const inline = lines.slice(0, lastCode + 1).flatMap((line) => /^\s*[^\s/].*?\s\/\/ (.+)$/.exec(line)?.[1] ?? []);
  return [...inline, ...lines.slice(lastCode + 1).map((line) => line.replace(/^\/\/ /, ""))];
}

const names = documentedNames();
let pool: NodePool;

beforeAll(async () => {
  pool = new NodePool({ runtime: await nodeRuntime(), threads: 1 });
});

afterAll(() => pool.close());

test("The module asyncio exports these names and no others", () => {
  expect(Object.keys(asyncio).sort()).toMatchInlineSnapshot(`
    [
      "ALL_COMPLETED",
      "Barrier",
      "BaseExceptionGroup",
      "BoundedSemaphore",
      "BrokenBarrierError",
      "CancelledError",
      "Condition",
      "Coroutine",
      "DeadlockError",
      "Event",
      "EventLoop",
      "ExceptionGroup",
      "FIRST_COMPLETED",
      "FIRST_EXCEPTION",
      "Future",
      "Handle",
      "IndexError",
      "InvalidStateError",
      "LifoQueue",
      "LimitError",
      "Lock",
      "LookupError",
      "PriorityQueue",
      "Queue",
      "QueueEmpty",
      "QueueFull",
      "QueueShutDown",
      "Runner",
      "RuntimeError",
      "Semaphore",
      "StopIteration",
      "Task",
      "TaskGroup",
      "Timeout",
      "TimeoutError",
      "TimerHandle",
      "ValueError",
      "allTasks",
      "asCompleted",
      "awaitSymbol",
      "captureCallGraph",
      "createEagerTaskFactory",
      "createTask",
      "currentTask",
      "eagerTaskFactory",
      "ensureFuture",
      "formatCallGraph",
      "gather",
      "getRunningLoop",
      "isCoroutine",
      "isFuture",
      "newEventLoop",
      "printCallGraph",
      "run",
      "shield",
      "sleep",
      "timeout",
      "timeoutAt",
      "toThread",
      "wait",
      "waitFor",
    ]
  `);
});

describe.each(names)("$name", ({ text, examples, isError }) => {
  test("says what it does and what it is called in Python", () => {
    expect(text).toMatch(/Python: |CPython would/);
  });

  // Constants and errors are shown by the examples of what uses and raises them.
  test.skipIf(isError || examples.length === 0)("has an example that prints what its comments say", async () => {
    for (const example of examples) {
      const promised = promisedLines(example);
      expect(promised, "the example prints nothing that a comment tells").not.toEqual([]);
      const { status, lines } = await pool.run(await compile(esbuild, { "main.ts": example }), {
        clock: "virtual",
        debug: false,
      } as never);
      const printed = lines.flatMap((line) => line.text.split("\n"));
      expect(
        printed.filter((line) => promised.includes(line)),
        printed.join("\n"),
      ).toEqual(promised);
      expect(status).toBe("done");
    }
  });
});

test("Every function and class that is no error has an example", () => {
  const callable = names.filter(({ name, isError }) => !isError && /\.[a-z]\w*$|\.[A-Z][a-z]\w*$/.test(name));
  expect(callable.filter(({ examples }) => examples.length === 0).map(({ name }) => name)).toEqual([]);
});
