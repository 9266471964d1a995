/**
 * One program from its first line to its last report. The compiler makes a program one generator, whose yields are its
 * top-level awaits: a native promise (`await asyncio.run(main())`) is waited for natively, anything of ours runs on a loop
 * that all top-level awaits share, as in Python's `python -m asyncio`.
 */
import type { Clock } from "./clocks.ts";
import { setClock } from "./clocks.ts";
import { $got, Frame } from "./frames.ts";
import { Future } from "./futures.ts";
import { hop } from "./host.ts";
import { setLimits } from "./limits.ts";
import type { Limits } from "./limits.ts";
import type { Observer } from "./observer.ts";
import { setObserver } from "./observer.ts";
import { trackOrigins } from "./origins.ts";
import { allRunsOver, runningLoops } from "./pump.ts";
import { reportForgotten } from "./reports.ts";
import { Runner, setDebugByDefault } from "./runners.ts";
import { resetTaskNames } from "./tasks.ts";

/** Gives a compiled program the exports of a module that it imports. */
export type ImportModule = (module: string, names?: readonly string[]) => unknown;

/** A compiled program: what the compiler's output evaluates to. */
export type Program = (importModule: ImportModule) => Generator<unknown, void, unknown>;

/** How a program is run. */
export interface ProgramOptions {
  clock: Clock;
  /** Whether its loops are in debug mode. */
  debug?: boolean;
  /** Who is told of each transition of the loop. */
  observer?: Observer | null;
  /** How far it may go. */
  limits?: Limits;
  /** Waits for errors that the engine reports late (unhandled rejections), before the last reports are written. */
  settled?: () => Promise<void>;
}

/**
 * Runs a program to its end: its body, then every loop it started, then the reports of what it forgot.
 *
 * @returns a promise that rejects with the error that ended the body; what was forgotten is reported all the same
 */
export function runProgram(program: Program, importModule: ImportModule, options: ProgramOptions): Promise<void> {
  setClock(options.clock);
  setObserver(options.observer ?? null);
  setDebugByDefault(options.debug ?? false);
  setLimits(options.limits ?? {});
  trackOrigins(options.debug ?? false);
  resetTaskNames();
  const body = new Body();
  return body
    .run(program(importModule))
    .finally(() => body.close())
    .finally(loopsOver)
    .finally(() => options.settled?.())
    .finally(reportForgotten);
}

/** The top level of a program: an await there leaves its value where `$got` finds it, since no driver runs. */
class Body {
  #runner: Runner | null = null;

  run(generator: Generator<unknown, void, unknown>): Promise<void> {
    return new Promise((resolve, reject) => {
      const step = (resume: () => IteratorResult<unknown, void>): void => {
        let result: IteratorResult<unknown, void>;
        try {
          result = resume();
        } catch (error) {
          reject(error);
          return;
        }
        if (result.done === true) {
          resolve();
          return;
        }
        this.#outcome($got()).then(
          (value) => {
            step(() => generator.next(value));
          },
          (error: unknown) => {
            step(() => generator.throw(error));
          },
        );
      };
      // A microtask later, as the engine would start a module.
      queueMicrotask(() => {
        step(() => generator.next());
      });
    });
  }

  close(): Promise<void> {
    return this.#runner?.close() ?? Promise.resolve();
  }

  #outcome(awaited: unknown): Promise<unknown> {
    if (!(awaited instanceof Frame || awaited instanceof Future)) return Promise.resolve(awaited);
    this.#runner ??= new Runner();
    try {
      return this.#runner.run(awaited as unknown as PromiseLike<unknown>);
    } catch (error) {
      return Promise.reject(error);
    }
  }
}

/** Resolves when no loop runs any more, nor starts another one when it has ended. */
function loopsOver(): Promise<void> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (runningLoops() === 0) resolve();
      else
        void allRunsOver().then(() => {
          hop(look);
        });
    };
    hop(look);
  });
}
