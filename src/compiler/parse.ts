// acorn, set up for esbuild's output: parentheses kept as nodes, so that the text between two nodes is only punctuation,
// and with a note of the few tokens that the tree does not place.
import { getLineInfo, Parser, tokTypes } from "acorn";
import type { Options, Position, Program, Token } from "acorn";

/** A mistake that esbuild lets pass. */
export interface ParseError {
  /** In esbuild's output; 1-based. */
  line: number;
  /** 0-based. */
  column: number;
  text: string;
}

/** A parsed script. */
export interface Parsed {
  program: Program;
  /** Every name that occurs in it. */
  names: ReadonlySet<string>;
  /** Where each `(` stands, in order. */
  parens: readonly number[];
  /** Where each `=>` stands, in order. */
  arrows: readonly number[];
}

interface SyntaxErrorAt extends SyntaxError {
  loc: Position;
}

/** Parses what esbuild printed, or says everything that is wrong with it. */
export function parse(code: string): Parsed | readonly ParseError[] {
  const names = new Set<string>();
  const parens: number[] = [];
  const arrows: number[] = [];
  const errors: ParseError[] = [];
  const options: Options = {
    ecmaVersion: "latest",
    sourceType: "module",
    locations: true,
    preserveParens: true,
    onToken({ type, start, end }: Token) {
      if (type === tokTypes.name || type === tokTypes.privateId) names.add(code.slice(start, end));
      else if (type === tokTypes.parenL) parens.push(start);
      else if (type === tokTypes.arrow) arrows.push(start);
    },
  };
  // acorn calls this for what it can read past, perhaps more than once for one place.
  const Collecting = Parser.extend(
    (Base) =>
      class extends Base {
        /** Whether the function that it is in is async; acorn's types do not name it. */
        declare readonly inAsync: boolean;

        raiseRecoverable(offset: number, text: string): void {
          const { line, column } = getLineInfo(code, offset);
          if (errors.some((error) => error.line === line && error.column === column)) return;
          errors.push({ line, column, text: wording(text, code.slice(offset), this.inAsync) });
        }
      },
  );
  try {
    const program = Collecting.parse(code, options);
    return errors.length === 0 ? { program, names, parens, arrows } : errors;
  } catch (error) {
    if (!isSyntaxErrorAt(error)) throw error;
    // Its message ends with the position in the output, which nobody has seen.
    return [...errors, { ...error.loc, text: error.message.slice(0, error.message.lastIndexOf(" (")) }];
  }
}

/**
 * esbuild reads `yield* f()` outside a generator as a product; acorn sees the mistake. In an async function Python refuses the
 * same, and its words are taken; elsewhere, where to Python it is none, esbuild's fit.
 */
function wording(text: string, source: string, inAsync: boolean): string {
  if (text !== "The keyword 'yield' is reserved") return text;
  const inCoroutine = inAsync && /^yield\s*\*/.test(source);
  return inCoroutine ? "'yield*' inside async function" : 'Cannot use "yield" outside a generator function';
}

function isSyntaxErrorAt(error: unknown): error is SyntaxErrorAt {
  return error instanceof SyntaxError && "loc" in error;
}

/** The first of some sorted positions that is not before `from`. */
export function firstFrom(positions: readonly number[], from: number): number {
  let low = 0;
  let high = positions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (positions[middle]! < from) low = middle + 1;
    else high = middle;
  }
  return positions[low]!;
}
