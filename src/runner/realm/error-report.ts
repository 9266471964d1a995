// What to tell about an uncaught error: the text CPython would print, and the same in parts for the page.
// Two witnesses know the way of an error. The loop knows through which awaits it came; the engine's stack knows the plain
// calls below the innermost coroutine, and the very line of the `throw`. Together they make one traceback.
import { DeadlockError, notesOf, tracebackOf } from "../../asyncio/internal.ts";
import { LONGEST_NAME, LONGEST_REPORT, LONGEST_TEXT, shortened } from "../wire/lengths.ts";
import { asText, errorMessage, errorName, headline, isError } from "./error-words.ts";
import { inspect } from "./formatter.ts";
import type { ErrorReport, TracebackRow } from "../wire/protocol.ts";
import type { Position, SourcePositions } from "./source-positions.ts";

const HEADER = "Traceback (most recent call last):";
const CAUSE = "\nThe above exception was the direct cause of the following exception:\n";
/** Errors that are shown as each other's causes; CPython shows them all. */
const MOST_CAUSES = 50;
const MOST_MEMBERS = 15;
const MOST_NESTED = 10;
const MOST_REPEATS = 3;

/** Reports whatever was thrown: programs may throw things that are not errors. */
export function reportError(thrown: unknown, positions: SourcePositions): ErrorReport {
  try {
    return wholeReport(thrown, positions);
  } catch {
    // The program has broken what this is written with, arrays say: what it threw is told all the same.
    return shortReport(thrown);
  }
}

function shortReport(thrown: unknown): ErrorReport {
  const rest = { traceback: [], position: null, deadlock: false };
  try {
    const isOne = isError(thrown);
    const name = isOne ? errorName(thrown) : plainly(thrown);
    const message = isOne ? shortened(errorMessage(thrown), LONGEST_TEXT) : name;
    return { ...rest, name, message, text: isOne ? `${name}: ${message}` : `Uncaught ${name}` };
  } catch {
    return {
      ...rest,
      name: "Error",
      message: "",
      text: "Uncaught error: the program has broken what would tell of it",
    };
  }
}

function wholeReport(thrown: unknown, positions: SourcePositions): ErrorReport {
  const traceback = tracebackRows(thrown, positions);
  return {
    name: isError(thrown) ? errorName(thrown) : shortened(inspected(thrown), LONGEST_NAME),
    message: shortened(isError(thrown) ? errorMessage(thrown) : inspected(thrown), LONGEST_TEXT),
    traceback: folded(traceback),
    position: thrownAt(thrown, traceback, positions),
    text: shortened(errorText(thrown, positions), LONGEST_REPORT),
    deadlock: thrown instanceof DeadlockError,
  };
}

/** A value that is no object, as text. */
function plainly(value: unknown): string {
  return typeof value === "object" || typeof value === "function"
    ? "something that cannot be shown"
    : shortened(asText(value), LONGEST_NAME);
}

/** The coroutines and calls that an error came through, outermost first. */
function tracebackRows(thrown: unknown, positions: SourcePositions): TracebackRow[] {
  const awaits = tracebackOf(thrown);
  const innermost = awaits.at(-1);
  if (innermost !== undefined && innermost.line > 0) return awaits;
  const calls = (isError(thrown) ? positions.framesOf(thrown) : [])
    .map(({ file, line, name }) => ({ file, line, qualname: shortened(name, LONGEST_NAME) }))
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
  const frame = isError(thrown) ? positions.framesOf(thrown)[0] : undefined;
  if (frame?.file === last.file && frame.line === last.line)
    return { file: frame.file, line: frame.line, column: frame.column };
  return { file: last.file, line: last.line, column: 1 };
}

/**
 * The text of a traceback as CPython prints it, with the causes, the notes and the members of a group.
 *
 * @param raised false for an error that was made and never thrown: it has come from nowhere
 */
export function errorText(thrown: unknown, positions: SourcePositions, raised = true): string {
  return new Renderer(positions, raised ? undefined : thrown).withCauses(thrown, "", 0).join("\n");
}

class Renderer {
  readonly #positions: SourcePositions;
  readonly #unraised: unknown;
  readonly #seen = new Set<unknown>();

  constructor(positions: SourcePositions, unraised: unknown) {
    this.#positions = positions;
    this.#unraised = unraised;
  }

  /**
   * An error, after the errors that caused it.
   *
   * @param margin what stands left of the border of a group's member; empty for an error that is in no group
   * @param depth how many groups are around it
   */
  withCauses(thrown: unknown, margin: string, depth: number): string[] {
    const chain = [thrown];
    this.#seen.add(thrown);
    for (let cause = causeOf(thrown); cause !== undefined && !this.#seen.has(cause); cause = causeOf(cause)) {
      this.#seen.add(cause);
      chain.push(cause);
    }
    chain.reverse();
    const left = chain.length - MOST_CAUSES;
    const lines = left > 0 ? bordered([`… and ${String(left)} earlier causes`], margin) : [];
    for (const error of chain.slice(Math.max(left, 0))) {
      if (lines.length > 0) lines.push(...bordered(CAUSE.split("\n"), margin));
      lines.push(...this.#one(error, margin, depth));
    }
    return lines;
  }

  #one(thrown: unknown, margin: string, depth: number): string[] {
    if (!isGroup(thrown)) return bordered(this.#ownLines(thrown), margin);
    if (depth >= MOST_NESTED) return bordered([`... (max_group_depth is ${String(MOST_NESTED)})`], margin);
    const own = this.#ownLines(thrown);
    const border = margin === "" ? "  " : margin;
    const [first, ...rest] = bordered(own, border);
    const members = (thrown.errors as unknown[]).filter((error) => !this.#seen.has(error));
    const shown = members.slice(0, MOST_MEMBERS);
    const rule = (title: string, isFirst: boolean) =>
      `${border}${isFirst ? "+-" : "  "}+---------------- ${title} ----------------`;
    const lines = shown.flatMap((error, index) => [
      rule(String(index + 1), index === 0),
      ...this.withCauses(error, `${border}  `, depth + 1),
    ]);
    const more = members.length - shown.length;
    if (more > 0)
      lines.push(rule("...", false), ...bordered([`and ${counted(more, "more exception")}`], `${border}  `));
    // The end of a group that comes last closes the group around it too.
    const last = more > 0 ? undefined : shown.at(-1);
    const end = isGroup(last) && depth + 1 < MOST_NESTED ? [] : [`${border}  +------------------------------------`];
    const head = margin === "" && own[0]?.endsWith(HEADER) ? `  + ${own[0]}` : String(first);
    return [head, ...rest, ...lines, ...end];
  }

  #ownLines(thrown: unknown): string[] {
    const traceback = thrown === this.#unraised ? [] : tracebackRows(thrown, this.#positions);
    const rows = folded(traceback).flatMap(rowLines);
    const header = isGroup(thrown) ? `Exception Group ${HEADER}` : HEADER;
    const text = isError(thrown) ? [headline(thrown), ...notesOf(thrown)] : [`Uncaught ${inspected(thrown)}`];
    return [...(rows.length > 0 ? [header, ...rows] : []), ...text.flatMap((part) => part.split("\n"))];
  }
}

function causeOf(error: unknown): unknown {
  return isError(error) ? error.cause : undefined;
}

function isGroup(error: unknown): error is AggregateError {
  return isError(error) && error instanceof AggregateError;
}

function inspected(value: unknown): string {
  try {
    return inspect(value);
  } catch {
    return plainly(value);
  }
}

function rowLines({ file, line, qualname, repeated }: TracebackRow): string[] {
  const row = `  File "${file}", line ${String(line)}, in ${qualname}`;
  return repeated === undefined ? [row] : [row, `  [Previous line repeated ${counted(repeated, "more time")}]`];
}

/** Recursion, as CPython abbreviates it: of equal rows, three. */
function folded(rows: readonly TracebackRow[]): TracebackRow[] {
  const kept: TracebackRow[] = [];
  for (let at = 0; at < rows.length;) {
    const row = rows[at]!;
    let end = at + 1;
    while (end < rows.length && isSame(rows[end]!, row)) end++;
    const more = end - at - MOST_REPEATS;
    kept.push(...rows.slice(at, Math.min(end, at + MOST_REPEATS)));
    if (more > 0) kept[kept.length - 1] = { ...row, repeated: more };
    at = end;
  }
  return kept;
}

function isSame(a: TracebackRow, b: TracebackRow): boolean {
  return a.file === b.file && a.line === b.line && a.qualname === b.qualname;
}

function counted(count: number, what: string): string {
  return `${String(count)} ${what}${count === 1 ? "" : "s"}`;
}

function bordered(lines: readonly string[], margin: string): string[] {
  return margin === "" ? [...lines] : lines.map((line) => `${margin}| ${line}`);
}
