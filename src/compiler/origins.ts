// Where a piece of esbuild's output stands in the TypeScript source, and what it is called there.
import { originalPositionFor, TraceMap } from "@jridgewell/trace-mapping";
import { tokenizer, tokTypes } from "acorn";
import type { Position } from "acorn";
import type { Node } from "./ast.ts";

/** A place in a source file. */
export interface Origin {
  file: string;
  /** 1-based. */
  line: number;
  /** 0-based. */
  column: number;
}

/** Goes back from esbuild's output to the sources by its map. */
export class Origins {
  readonly #map: TraceMap;
  readonly #textOf: (file: string) => string;
  /** The file to name for what esbuild made up: the one that the program starts with. */
  readonly entry: string;
  readonly #lines = new Map<string, readonly string[]>();

  /**
   * @param textOf the text of a source file
   * @param entry the file that the program starts with
   */
  constructor(map: string, textOf: (file: string) => string, entry: string) {
    this.#map = new TraceMap(map);
    this.#textOf = textOf;
    this.entry = entry;
  }

  /** The place that a position in the output (line 1-based, column 0-based) came from. */
  at(line: number, column: number): Origin {
    return this.#find(line, column) ?? { file: this.entry, line: 1, column: 0 };
  }

  /** The place that a node came from. */
  of(node: Node): Origin {
    const { line, column } = startOf(node);
    return this.at(line, column);
  }

  /** A name as the source has it: esbuild gives another to one of two that would meet in the bundle. */
  nameOf(node: Node & { name: string }): string {
    const { line, column } = startOf(node);
    const origin = this.#find(line, column);
    if (origin === null) return node.name;
    return nameIn(this.#line(origin.file, origin.line).slice(origin.column)) ?? node.name;
  }

  #find(line: number, column: number): Origin | null {
    const found = originalPositionFor(this.#map, { line, column });
    return found.source === null ? null : { file: found.source, line: found.line, column: found.column };
  }

  #line(file: string, line: number): string {
    let lines = this.#lines.get(file);
    if (lines === undefined) {
      lines = this.#textOf(file).split(/\r\n|[\n\r\u2028\u2029]/);
      this.#lines.set(file, lines);
    }
    return lines[line - 1] ?? "";
  }
}

function startOf({ loc }: Node): Position {
  if (!loc) throw new Error("The tree was parsed without locations.");
  return loc.start;
}

/** The name at the start of some source text. The one of a default export stands behind `default`, where esbuild points. */
function nameIn(text: string): string | null {
  const tokens = tokenizer(text, { ecmaVersion: "latest", sourceType: "module" });
  try {
    let token = tokens.getToken();
    if (token.type === tokTypes._default) {
      while (HEAD.has(text.slice(token.start, token.end))) token = tokens.getToken();
      if (token.type !== tokTypes.name) return "default";
    }
    return token.type === tokTypes.name || token.type === tokTypes.privateId
      ? text.slice(token.start, token.end)
      : null;
  } catch {
    // What esbuild made up can point at anything, for instance at a decorator, which acorn does not read.
    return null;
  }
}

const HEAD: ReadonlySet<string> = new Set(["default", "async", "function", "*", "class"]);
