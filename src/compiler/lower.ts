// The lowering pass: JavaScript as esbuild prints it, with `async` functions in it, becomes generators that our loop can
// drive. esbuild could do this too, but loses the names and lines, makes each generator function anew with each call, and
// lets an error caught in one turn of a loop come back in the next.
//
// Each construct has a file of its own, which says what to do on leaving a node and shows what comes out.
import remapping from "@jridgewell/remapping";
import type { SourceMap } from "@jridgewell/remapping";
import MagicString from "magic-string";
import { isClass, isFunction, walk } from "./ast.ts";
import type { Node } from "./ast.ts";
import { bodyOf } from "./bodies.ts";
import { captures } from "./captures.ts";
import { dropped } from "./dropped.ts";
import { entering } from "./entering.ts";
import { CompileError, diagnosticAt } from "./errors.ts";
import { functions } from "./functions.ts";
import { givenNames } from "./given-names.ts";
import { loops } from "./loops.ts";
import { methods } from "./methods.ts";
import { Names } from "./names.ts";
import type { Origins } from "./origins.ts";
import { parse } from "./parse.ts";
import { Pass } from "./pass.ts";
import type { Handlers, Target } from "./pass.ts";
import { enclose, script } from "./script.ts";
import { suspensions } from "./suspensions.ts";
import { using } from "./using.ts";

const CONSTRUCTS: readonly Handlers[] = [
  captures,
  dropped,
  suspensions,
  using,
  loops,
  functions,
  entering,
  givenNames,
  methods,
  script,
];

/** What esbuild made of the sources. */
export interface Printed {
  readonly code: string;
  /** Its source map. */
  readonly map: string;
}

/** The lowered script; the map, from it to the sources, is made when it is asked for. */
export interface Lowered {
  readonly code: string;
  readonly map: () => SourceMap;
  /** The source's names for functions that are called something else here. */
  readonly sourceNames: ReadonlyMap<string, string>;
}

/**
 * Lowers one script.
 *
 * @throws CompileError for the mistakes that esbuild does not see
 */
export function lower(printed: Printed, origins: Origins, target: Target): Lowered {
  const parsed = parse(printed.code);
  if (!("program" in parsed)) {
    throw new CompileError(parsed.map(({ line, column, text }) => diagnosticAt(origins.at(line, column), text)));
  }
  const edit = new MagicString(printed.code);
  const pass = new Pass(edit, parsed, origins, new Names(parsed.names), target);
  walk(
    parsed.program,
    (node) => {
      const parent = pass.path.at(-1);
      pass.path.push(node);
      if (parent?.type === "PropertyDefinition" && parent.value === node) pass.bodies.push(bodyOf(node, null));
      if (isFunction(node)) pass.bodies.push(bodyOf(node, node, isDerivedConstructor(pass.path)));
      else if (node.type === "Program" || node.type === "StaticBlock") pass.bodies.push(bodyOf(node, null));
    },
    (node) => {
      for (const handlers of CONSTRUCTS) {
        (handlers[node.type] as ((node: Node, pass: Pass) => void) | undefined)?.(node, pass);
      }
      pass.path.pop();
      while (pass.bodies.at(-1)?.node === node) pass.bodies.pop();
    },
  );
  if (pass.diagnostics.length > 0) throw new CompileError(pass.diagnostics);
  enclose(parsed.program, pass);
  return { code: edit.toString(), map: () => composedMap(edit, printed.map), sourceNames: pass.sourceNames };
}

/** Whether the function at the end of a path is the constructor of a class that extends another. */
function isDerivedConstructor(path: readonly Node[]): boolean {
  const [owner, , member] = path.slice(-4);
  return member?.type === "MethodDefinition" && member.kind === "constructor" && isClass(owner!) && !!owner.superClass;
}

/** The map of our edits and esbuild's, as one. */
function composedMap(edit: MagicString, printedMap: string): SourceMap {
  const ours = edit.generateDecodedMap({ source: "printed.js", hires: "boundary" });
  return remapping([{ ...ours, version: 3 }, printedMap], () => null);
}
