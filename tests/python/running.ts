// Programs on CPython, for tests of the prelude: one interpreter serves all programs of a test file.
import { InterpreterThread } from "../../src/python/node/interpreter-thread.ts";
import type { PythonLine, PythonNews } from "../../src/python/wire.ts";
import type { ErrorReport, TraceEvent } from "../../src/runner/wire/protocol.ts";
import type { RunOptions } from "../../src/runner/wire/to-worker.ts";

/** What came of a program. */
export interface Outcome {
  readonly lines: readonly PythonLine[];
  /** What was printed, line by line, on either stream. */
  readonly printed: readonly string[];
  readonly error: ErrorReport | null;
  /** What was recorded, if it was. */
  readonly trace: readonly TraceEvent[];
  readonly exit: Extract<PythonNews, { type: "exit" }>;
}

/** An interpreter, to be ended after the tests. */
export class TestInterpreter {
  readonly #thread = new InterpreterThread();

  /** Runs `main.py`, with other files beside it. */
  async run(source: string, options: RunOptions = {}, files: Readonly<Record<string, string>> = {}): Promise<Outcome> {
    const news: PythonNews[] = [];
    await this.#thread.run({ entry: "main.py", files: { "main.py": source, ...files } }, options, (each) => {
      news.push(each);
    });
    const lines = news.flatMap((each) => (each.type === "output" ? each.lines : []));
    const exit = news.find((each) => each.type === "exit");
    if (exit === undefined) throw new Error("the program ended without a word");
    const error = news.find((each) => each.type === "error")?.error ?? null;
    const trace = news.flatMap((each) => (each.type === "trace" ? each.events : []));
    return { lines, printed: lines.map(({ text }) => text), error, trace, exit };
  }

  end(): Promise<void> {
    return this.#thread.end(new Error("the tests are over"));
  }
}
