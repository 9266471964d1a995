/**
 * Who awaits whom: the stack of a task, the tasks that await it, their stacks, and so on. Python: `asyncio/graph.py`.
 *
 * This graph is not kept anywhere. A task knows what it waits for; turned round, that is who waits for a future. What a
 * task waits for beside that is in the loop's `awaitedBy`. So a program that never asks pays nothing.
 */
import type { EventLoop } from "../core/base-events.ts";
import { runningLoopOrNull } from "../core/events.ts";
import { RuntimeError, withNote } from "../base/exceptions.ts";
import { Future } from "../core/futures.ts";
import { repr } from "../base/repr.ts";
import { stackOf } from "../core/stack.ts";
import type { StackFrame } from "../core/stack.ts";
import { Task, currentTask } from "../core/tasks.ts";

/** One entry of a call stack. Python: `asyncio.FrameCallGraphEntry`. */
export interface FrameCallGraphEntry {
  /** Where it stands. */
  readonly frame: StackFrame;
}

/** A future, the stack of its coroutine (innermost first), and who awaits it. Python: `asyncio.FutureCallGraph`. */
export interface FutureCallGraph {
  /** The future or task itself. */
  readonly future: Future<unknown>;
  /** The stack of its coroutine, innermost first. */
  readonly callStack: readonly FrameCallGraphEntry[];
  /** The same of each one that awaits it. */
  readonly awaitedBy: readonly FutureCallGraph[];
}

/** Options of `captureCallGraph` and its kin. */
export interface CallGraphOptions {
  /** How many entries of each stack to keep: so many outermost ones, or, if negative, innermost ones; 0 for no stack. */
  limit?: number | null;
}

/**
 * Who awaits a task or future, as it is now. Python: `asyncio.capture_call_graph(future, limit=…)`.
 *
 * Stacks hold the program's own coroutines and functions, not those of asyncio.
 *
 * @param future the current task when left out or null
 * @returns null when there is no current task
 * @throws RuntimeError outside a running loop, when no future is given; TypeError when it is not a future
 *
 * @example
 * ```ts
 * import * as asyncio from "asyncio";
 *
 * async function child() {
 *   const graph = asyncio.captureCallGraph();
 *   console.log(
 *     graph?.callStack[0]?.frame.qualname,
 *     graph?.awaitedBy[0]?.callStack[0]?.frame.qualname,
 *   ); // child main
 * }
 *
 * async function main() {
 *   await asyncio.createTask(child());
 * }
 * await asyncio.run(main());
 * ```
 */
export function captureCallGraph(
  future: Future<unknown> | null = null,
  options: CallGraphOptions = {},
): FutureCallGraph | null {
  const loop = runningLoopOrNull();
  if (future === null && loop === null) {
    const message =
      "captureCallGraph() is called outside of a running event loop and no *future* to introspect was provided";
    throw withNote(new RuntimeError(message), "pass it a task");
  }
  const root = future ?? currentTask();
  if (root === null) return null;
  if (!((root as unknown) instanceof Future))
    throw new TypeError(`${repr(root)} object does not appear to be compatible with asyncio.Future`);
  return capture(root, awaitersIn(root.loop), options.limit ?? null, new Set());
}

type Awaiters = ReadonlyMap<Future<unknown>, ReadonlySet<Task<unknown>>>;

function awaitersIn(loop: EventLoop): Awaiters {
  const awaiters = new Map<Future<unknown>, Set<Task<unknown>>>();
  const note = (future: Future<unknown>, task: Task<unknown>): void => {
    const known = awaiters.get(future);
    if (known === undefined) awaiters.set(future, new Set([task]));
    else known.add(task);
  };
  for (const task of loop.tasks) if (task.waitsFor !== null) note(task.waitsFor, task);
  for (const { task, futures } of loop.awaitedBy) for (const future of futures) if (!future.done()) note(future, task);
  return awaiters;
}

/** `path`: the futures on the way here. Tasks can await each other in a circle, in a deadlock. */
function capture(
  future: Future<unknown>,
  awaiters: Awaiters,
  limit: number | null,
  path: ReadonlySet<Future<unknown>>,
): FutureCallGraph {
  const onPath = new Set([...path, future]);
  const awaitedBy = [...(awaiters.get(future) ?? [])].filter((task) => !onPath.has(task));
  return {
    future,
    callStack: callStack(future, limit).map((frame) => ({ frame })),
    awaitedBy: awaitedBy.map((task) => capture(task, awaiters, limit, onPath)),
  };
}

function callStack(future: Future<unknown>, limit: number | null): StackFrame[] {
  if (!(future instanceof Task) || limit === 0) return [];
  const stack = stackOf(future.getCoro(), runningLoopOrNull() !== null && currentTask() === future);
  const kept = limit === null ? stack : limit > 0 ? stack.slice(0, limit) : stack.slice(limit);
  return kept.reverse();
}

/**
 * The call graph as text. Python: `asyncio.format_call_graph(future, limit=…)`.
 *
 * @param future the current task when left out or null
 * @throws RuntimeError outside a running loop, when no future is given; TypeError when it is not a future
 *
 * @example
 * ```ts
 * import * as asyncio from "asyncio";
 *
 * async function main() {
 *   const nap = asyncio.createTask(asyncio.sleep(1), { name: "nap" });
 *   asyncio
 *     .getRunningLoop()
 *     .callSoon(() => console.log(asyncio.formatCallGraph(nap)));
 *   await nap;
 * }
 * await asyncio.run(main());
 * // * Task(name='nap')
 * //   + Awaited by:
 * //     * Task(name='Task-1')
 * //       + Call stack:
 * //       |   File 'main.ts', line 8, in async main()
 * ```
 */
export function formatCallGraph(future: Future<unknown> | null = null, options: CallGraphOptions = {}): string {
  const graph = captureCallGraph(future, options);
  return graph === null ? "" : render(graph, "").join("\n");
}

const TAGS = { coroutine: "async ", asyncgen: "async generator ", function: "" };

function render({ future, callStack, awaitedBy }: FutureCallGraph, indent: string): string[] {
  const head = future instanceof Task ? `Task(name=${repr(future.getName())})` : "Future()";
  const stack = callStack.map(
    ({ frame: { file, line, qualname, kind } }) =>
      `  |   File ${repr(file)}, line ${String(line)}, in ${TAGS[kind]}${qualname}()`,
  );
  return [
    `${indent}* ${head}`,
    ...[
      ...(stack.length > 0 ? ["  + Call stack:", ...stack] : []),
      ...(awaitedBy.length > 0 ? ["  + Awaited by:"] : []),
    ].map((row) => indent + row),
    ...awaitedBy.flatMap((awaiter) => render(awaiter, `${indent}    `)),
  ];
}

/**
 * Prints the call graph. Python: `asyncio.print_call_graph(future, limit=…)`.
 *
 * @param future the current task when left out or null
 * @throws RuntimeError outside a running loop, when no future is given; TypeError when it is not a future
 *
 * @example
 * ```ts
 * import * as asyncio from "asyncio";
 *
 * async function main() {
 *   asyncio.printCallGraph();
 * }
 * await asyncio.run(main());
 * // * Task(name='Task-1')
 * //   + Call stack:
 * //   |   File 'main.ts', line 4, in async main()
 * ```
 */
export function printCallGraph(future: Future<unknown> | null = null, options: CallGraphOptions = {}): void {
  console.log(formatCallGraph(future, options));
}
