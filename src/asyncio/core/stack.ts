/**
 * Where tasks stand: the coroutines that await each other inside one task, as far as they are the program's own. Python
 * has frame objects for it. We have the frames of the driver (`frames.ts`), which know the line of each await, and for
 * the code that is running right now the engine's stack (`calls.ts`).
 */
import { callsNow, callsOf } from "../base/engine-stack.ts";
import type { Coroutine } from "./coroutines.ts";
import { CLOSED, Frame, RUNNING } from "./frames.ts";
import { tracebackOf } from "../base/traceback.ts";

/** One coroutine, async generator or plain function on a stack. Python: a frame object. */
export interface StackFrame {
  /** The file of the program that it is written in. */
  readonly file: string;
  /** Where it stands (1-based). */
  readonly line: number;
  /** What the function is called. Python: `frame.f_code.co_name`. */
  readonly name: string;
  /** The same with what it is written in: `Shop.open`. Python: `frame.f_code.co_qualname`. */
  readonly qualname: string;
  /** What kind of function it is. */
  readonly kind: "coroutine" | "asyncgen" | "function";
}

const LIBRARY = "asyncio/";

/**
 * The stack of a coroutine, outermost first.
 *
 * @param current whether it is the one whose code is running
 * @internal
 */
export function stackOf(coroutine: Coroutine<unknown>, current: boolean): StackFrame[] {
  const frames: Frame[] = [];
  for (let next: unknown = coroutine; next instanceof Frame && next.state !== CLOSED; next = next.awaiting)
    frames.push(next);
  const stack = frames.filter(({ code }) => !code.file.startsWith(LIBRARY)).map(toStackFrame);
  if (!current || frames.at(-1)?.state !== RUNNING) return stack;
  const calls = [...callsNow()].reverse();
  const [own, ...inner] = calls;
  if (own !== undefined) stack.push({ ...stack.pop()!, line: own.line });
  return [...stack, ...inner.map(({ file, line, name }) => functionFrame(file, line, name))];
}

/** The coroutines and functions that an error came through, outermost first. @internal */
export function stackOfError(error: unknown): StackFrame[] {
  const rows: StackFrame[] = tracebackOf(error)
    .filter(({ file }) => !file.startsWith(LIBRARY))
    .map(({ file, line, qualname }) => ({
      file,
      line,
      name: qualname.slice(qualname.lastIndexOf(".") + 1),
      qualname,
      kind: "coroutine",
    }));
  const last = rows.at(-1);
  if (last === undefined || last.line > 0) return rows;
  const [own, ...inner] = [...callsOf(error)].reverse();
  if (own === undefined) return rows;
  return [
    ...rows.slice(0, -1),
    { ...last, line: own.line },
    ...inner.map(({ file, line, name }) => functionFrame(file, line, name)),
  ];
}

function toStackFrame({ code, line }: Frame): StackFrame {
  const { file, name, qualname, kind } = code;
  return { file, line, name, qualname, kind };
}

function functionFrame(file: string, line: number, name: string | null): StackFrame {
  return { file, line, name: name ?? "<module>", qualname: name ?? "<module>", kind: "function" };
}

/** A frame as a traceback shows it. @internal */
export function describeFrame({ file, line, name }: StackFrame): string {
  return `  File "${file}", line ${String(line)}, in ${name}`;
}
