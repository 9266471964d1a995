// Python in a page of the built site. The runner is bundled for the test, as a page's own script would be, and CPython comes
// from where the site serves it.
import { globSync, readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { build, type Plugin } from "esbuild";
import { frameScript } from "../../src/course/frame-script.ts";
import type { PythonRunner } from "../../src/python/page/python-runner.ts";
import type { Run } from "../../src/runner/page/stage.ts";
import type { Pace } from "../../src/runner/wire/options.ts";
import type { ErrorReport, OutputLine } from "../../src/runner/wire/protocol.ts";
import type { RunOptions } from "../../src/runner/wire/to-worker.ts";

type Files = Readonly<Record<string, string>>;

/** What became of a run, as far as it has come. */
export interface PageRunState {
  readonly lines: readonly OutputLine[];
  readonly dropped: number;
  readonly error: ErrorReport | null;
  /** `running`, how it ended, or why it could not. */
  readonly status: string;
  readonly started: boolean;
  /** Bytes of CPython that have arrived, and of how many. */
  readonly progress: readonly [number, number] | null;
}

interface TestWindow {
  python: { createPythonRunner(manifestUrl: string, site: URL): PythonRunner };
  runner: PythonRunner;
  runs: { run: Run; state: { -readonly [K in keyof PageRunState]: PageRunState[K] } }[];
}

const SERVED = "dist/runtime/python";
const [MANIFEST] = globSync("manifest.*.json", { cwd: SERVED });
if (MANIFEST === undefined) throw new Error("There is no built site in dist/: run `npm run build` first.");

/** The files of CPython that the site serves, beside their manifest, with their sizes. */
export const served = JSON.parse(readFileSync(`${SERVED}/${MANIFEST}`, "utf8")) as { file: string; bytes: number }[];

/** The light page that the tests are on. */
const PATH = "/404.html";

const SCRIPT = "/python-runner-of-the-test.js";

/** As the site's own bundler does (src/course/frame-script.ts). */
const frameScriptInBundle: Plugin = {
  name: "frame-script",
  setup(bundle) {
    bundle.onResolve({ filter: /[?]script$/ }, ({ path }) => ({ path, namespace: "frame-script" }));
    bundle.onLoad({ filter: /./, namespace: "frame-script" }, () => ({ contents: frameScript(), loader: "text" }));
  },
};

/** The runner in a page. */
export class PythonPage {
  readonly #page: Page;

  private constructor(page: Page) {
    this.#page = page;
  }

  static async open(page: Page): Promise<PythonPage> {
    const { outputFiles } = await build({
      entryPoints: ["src/python/page/python-runner.ts"],
      bundle: true,
      write: false,
      format: "iife",
      globalName: "python",
      target: "esnext",
      plugins: [frameScriptInBundle],
    });
    // A script of the site: the page's policy knows no other.
    await page.route(SCRIPT, (route) => route.fulfill({ body: outputFiles[0]!.text, contentType: "text/javascript" }));
    await page.goto(PATH);
    await page.addScriptTag({ url: SCRIPT });
    await page.evaluate((url) => {
      const scope = window as unknown as TestWindow;
      scope.runner = scope.python.createPythonRunner(url, new URL("/", location.href));
      scope.runs = [];
    }, `/runtime/python/${MANIFEST!}`);
    return new PythonPage(page);
  }

  /** Starts a program, and gives the number of its run. */
  start(files: Files | string, options: RunOptions = {}): Promise<number> {
    const program = { entry: "main.py", files: typeof files === "string" ? { "main.py": files } : files };
    return this.#page.evaluate(
      ({ program, options }) => {
        const { runner, runs } = window as unknown as TestWindow;
        const state: TestWindow["runs"][number]["state"] = {
          lines: [],
          dropped: 0,
          error: null,
          status: "running",
          started: false,
          progress: null,
        };
        const run = runner.run(program, options, {
          started: () => (state.started = true),
          packageProgress: (bytes, total) => (state.progress = [bytes, total]),
          output(lines, dropped) {
            state.dropped += dropped;
            // A flood is too much to keep.
            state.lines = [...state.lines, ...lines].slice(-5000);
          },
          error: (error) => (state.error = error),
        });
        run.done.then(
          (status) => (state.status = status),
          (error: unknown) => (state.status = String(error)),
        );
        return runs.push({ run, state }) - 1;
      },
      { program, options },
    );
  }

  state(run: number): Promise<PageRunState> {
    return this.#page.evaluate((index) => (window as unknown as TestWindow).runs[index]!.state, run);
  }

  /** What was printed so far. */
  async printed(run: number): Promise<string[]> {
    return (await this.state(run)).lines.map(({ text }) => text);
  }

  /** Waits for the end of a run. */
  async ended(run: number): Promise<PageRunState> {
    await this.#page.waitForFunction(
      (index) => (window as unknown as TestWindow).runs[index]!.state.status !== "running",
      run,
      { timeout: 180_000 },
    );
    return this.state(run);
  }

  async run(files: Files | string, options: RunOptions = {}): Promise<PageRunState> {
    return this.ended(await this.start(files, options));
  }

  stop(run: number): Promise<void> {
    return this.#page.evaluate((index) => {
      (window as unknown as TestWindow).runs[index]!.run.stop();
    }, run);
  }

  step(run: number): Promise<void> {
    return this.#page.evaluate((index) => {
      (window as unknown as TestWindow).runs[index]!.run.step();
    }, run);
  }

  setPace(run: number, pace: Pace): Promise<void> {
    return this.#page.evaluate(
      ([index, next]) => {
        (window as unknown as TestWindow).runs[index]!.run.setPace(next);
      },
      [run, pace] as const,
    );
  }
}
