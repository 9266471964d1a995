/**
 * One program from its first line to its last report. The compiler makes a program one generator, whose yields are its
 * top-level awaits: a native promise (`await asyncio.run(main())`) is waited for natively, anything of ours runs on a loop
 * that all top-level awaits share, as in Python's `python -m asyncio`.
 */
import type { Clock } from "./base/clocks.ts";
import { setBetweenTurns } from "./base/between-turns.ts";
import { setClock } from "./base/clocks.ts";
import { needsLoop } from "./core/awaitables.ts";
import { describeTopLevelDeadlock } from "./core/deadlock.ts";
import { $got, lineAtTopLevel } from "./core/driver.ts";
import { hop } from "./base/engine.ts";
import { DeadlockError } from "./base/exceptions.ts";
import { Idle } from "./core/idle.ts";
import { setLimits } from "./core/limits.ts";
import type { Limits } from "./core/limits.ts";
import { outside, setOutside } from "./core/outside.ts";
import type { Outside } from "./core/outside.ts";
import type { Observer } from "./base/observer.ts";
import { setObserver } from "./base/observer.ts";
import { trackOrigins } from "./base/origins.ts";
import { allRunsOver, runningLoops } from "./core/run-forever.ts";
import { resetRun } from "./base/run-state.ts";
import { reportForgotten } from "./core/forgotten-report.ts";
import { Runner, setDebugByDefault } from "./api/runners.ts";

/** Gives a compiled program the exports of a module that it imports. */
export type ImportModule = (module: string, names?: readonly string[]) => unknown;

/** The top level of a compiled program: what the compiler's output evaluates to. */
export type ProgramBody = (importModule: ImportModule) => Generator<unknown, void, unknown>;

/** How a program is run. */
export interface ProgramOptions {
  clock: Clock;
  /** Whether its loops are in debug mode. */
  debug?: boolean;
  /** Who is told of each transition of the loop. */
  observer?: Observer | null;
  /** Called between two turns of a loop; it may call into the loop. */
  betweenTurns?: (() => void) | null;
  /** How far it may go. */
  limits?: Limits;
  /** What can wake it besides its loops. */
  outside?: Outside;
  /** Waits for errors that the engine reports late (unhandled rejections), before the last reports are written. */
  settled?: () => Promise<void>;
}

/**
 * Runs a program to its end: its body, then every loop it started, then the timers and promises that it left, then the
 * reports of what it forgot.
 *
 * @returns a promise that rejects with the error that ended the body; what was forgotten is reported all the same
 */
export function runProgram(program: ProgramBody, importModule: ImportModule, options: ProgramOptions): Promise<void> {
  resetRun();
  setClock(options.clock);
  setObserver(options.observer ?? null);
  setBetweenTurns(options.betweenTurns ?? null);
  setDebugByDefault(options.debug ?? false);
  setLimits(options.limits ?? {});
  setOutside(options.outside ?? null);
  trackOrigins(options.debug ?? false);
  const body = new Body();
  const { promise: quiet, resolve, reject } = Promise.withResolvers<undefined>();
  const raise = (error: Error): void => {
    body.raise(error);
    idle.go();
  };
  const idle = new Idle(options.clock, {
    awaited: () => body.waits,
    quiet: () => {
      if (body.over) resolve(undefined);
      else if (body.waits) raise(new DeadlockError(describeTopLevelDeadlock(lineAtTopLevel())));
    },
    failed: (error) => {
      if (body.waits) raise(error);
      else reject(error);
    },
  });
  idle.go();
  return body
    .run(program(importModule))
    .finally(() => body.close())
    .finally(loopsOver)
    .finally(() => {
      body.over = true;
      outside.leave();
      idle.go();
      return quiet;
    })
    .finally(() => options.settled?.())
    .finally(reportForgotten);
}

/** The top level of a program: an await there leaves its value where `$got` finds it, since no driver runs. */
class Body {
  /** Whether nothing more will come of it. */
  over = false;
  #runner: Runner | null = null;
  #fail: ((error: Error) => void) | null = null;

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
        const awaited = $got();
        let settled = false;
        const goOn = (next: () => IteratorResult<unknown, void>): void => {
          if (settled) return;
          settled = true;
          this.#fail = null;
          step(next);
        };
        const fail = (error: unknown): void => {
          goOn(() => generator.throw(error));
        };
        this.#fail = needsLoop(awaited) ? null : fail;
        this.#outcome(awaited).then((value) => {
          goOn(() => generator.next(value));
        }, fail);
      };
      // A microtask later, as the engine would start a module.
      queueMicrotask(() => {
        step(() => generator.next());
      });
    });
  }

  /** Whether it waits for a native promise. */
  get waits(): boolean {
    return this.#fail !== null;
  }

  /** Raises an error where it waits for a native promise. */
  raise(error: Error): void {
    this.#fail?.(error);
  }

  close(): Promise<void> {
    return this.#runner?.close() ?? Promise.resolve();
  }

  #outcome(awaited: unknown): Promise<unknown> {
    if (!needsLoop(awaited)) return Promise.resolve(awaited);
    this.#runner ??= new Runner();
    try {
      return this.#runner.run(awaited);
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
