// What to tell about an error that nobody caught: the text CPython would print, and the same in parts for the page.
// Two witnesses know the way of an error. The loop knows through which awaits it came; the engine's stack knows the plain
// calls below the innermost coroutine, and the very line of the `throw`. Together they make one traceback.
import { DeadlockError, notesOf } from "../asyncio/exceptions.ts";
import { tracebackOf } from "../asyncio/traceback.ts";
import { inspect } from "node-inspect-extracted";
import { errorName, headline } from "./console.ts";
import type { ErrorReport, TracebackRow } from "./protocol.ts";
import type { Position, SourcePositions } from "./source-positions.ts";

const HEADER = "Traceback (most recent call last):";
const CAUSE = "\nThe above exception was the direct cause of the following exception:\n";
const MOST_MEMBERS = 15;
const MOST_REPEATS = 3;

/** Reports whatever was thrown: programs may throw things that are not errors. */
export function reportError(thrown: unknown, positions: SourcePositions): ErrorReport {
  const traceback = tracebackRows(thrown, positions);
  return {
    name: thrown instanceof Error ? errorName(thrown) : "",
    message: thrown instanceof Error ? thrown.message : inspect(thrown),
    traceback,
    position: thrownAt(thrown, traceback, positions),
    text: errorText(thrown, positions),
    deadlock: thrown instanceof DeadlockError,
  };
}

/** The coroutines and calls that an error came through, outermost first. */
export function tracebackRows(thrown: unknown, positions: SourcePositions): TracebackRow[] {
  const awaits = tracebackOf(thrown);
  const innermost = awaits.at(-1);
  if (innermost !== undefined && innermost.line > 0) return awaits;
  const calls = (thrown instanceof Error ? positions.framesOf(thrown) : [])
    .map(({ file, line, name }) => ({ file, line, qualname: name }))
    .reverse();
  const [outermost, ...inner] = calls;
  if (innermost === undefined) return calls;
  // An error that was made elsewhere and is thrown here has no frame of this coroutine on its stack.
  const at = outermost === undefined ? [] : [{ ...outermost, qualname: innermost.qualname }];
  return [...awaits.slice(0, -1), ...at, ...inner];
}

function thrownAt(thrown: unknown, traceback: readonly TracebackRow[], positions: SourcePositions): Position | null {
  const last = traceback.at(-1);
  if (last === undefined) return null;
  const frame = thrown instanceof Error ? positions.framesOf(thrown)[0] : undefined;
  if (frame?.file === last.file && frame.line === last.line)
    return { file: frame.file, line: frame.line, column: frame.column };
  return { file: last.file, line: last.line, column: 1 };
}

/** The text of a traceback as CPython prints it, with the causes, the notes and the members of a group. */
export function errorText(thrown: unknown, positions: SourcePositions): string {
  return render(thrown, "", positions, new Set()).join("\n");
}

/** `margin` is what stands left of the border of a group's member; empty for an error that is in no group. */
function render(thrown: unknown, margin: string, positions: SourcePositions, seen: Set<unknown>): string[] {
  seen.add(thrown);
  const cause: unknown = thrown instanceof Error ? thrown.cause : undefined;
  const before =
    cause === undefined || seen.has(cause)
      ? []
      : [...render(cause, margin, positions, seen), ...bordered(CAUSE.split("\n"), margin)];
  const own = ownLines(thrown, positions);
  if (!(thrown instanceof AggregateError)) return [...before, ...bordered(own, margin)];

  const border = margin === "" ? "  " : margin;
  const [first, ...rest] = bordered(own, border);
  const members = thrown.errors.filter((error) => !seen.has(error)).slice(0, MOST_MEMBERS);
  const lines = members.flatMap((error, index) => [
    `${border}${index === 0 ? "+-" : "  "}+---------------- ${String(index + 1)} ----------------`,
    ...render(error, `${border}  `, positions, seen),
  ]);
  // The end of a group that comes last closes the group around it too.
  const end = members.at(-1) instanceof AggregateError ? [] : [`${border}  +------------------------------------`];
  const head = margin === "" && own[0]?.endsWith(HEADER) ? `  + ${own[0]}` : String(first);
  return [...before, head, ...rest, ...lines, ...end];
}

function ownLines(thrown: unknown, positions: SourcePositions): string[] {
  const rows = withoutRepeats(
    tracebackRows(thrown, positions).map(
      ({ file, line, qualname }) => `  File "${file}", line ${String(line)}, in ${qualname}`,
    ),
  );
  const header = thrown instanceof AggregateError ? `Exception Group ${HEADER}` : HEADER;
  const text = thrown instanceof Error ? [headline(thrown), ...notesOf(thrown)] : [`Uncaught ${inspect(thrown)}`];
  return [...(rows.length > 0 ? [header, ...rows] : []), ...text.flatMap((part) => part.split("\n"))];
}

/** Recursion, as CPython abbreviates it. */
function withoutRepeats(rows: readonly string[]): string[] {
  const kept: string[] = [];
  for (let at = 0; at < rows.length;) {
    const row = String(rows[at]);
    const end = rows.findIndex((other, index) => index > at && other !== row);
    const count = (end < 0 ? rows.length : end) - at;
    const more = count - MOST_REPEATS;
    kept.push(...Array.from({ length: Math.min(count, MOST_REPEATS) }, () => row));
    if (more > 0) kept.push(`  [Previous line repeated ${String(more)} more time${more === 1 ? "" : "s"}]`);
    at += count;
  }
  return kept;
}

function bordered(lines: readonly string[], margin: string): string[] {
  return margin === "" ? [...lines] : lines.map((line) => `${margin}| ${line}`);
}
