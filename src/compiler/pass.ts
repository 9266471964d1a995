// One pass over one script: what all its parts share. The parts edit the text when the walk *leaves* a node, so whatever
// stands inside has been edited before. That makes them nest: text put behind a node goes behind what was put there for
// the nodes that end at the same place, and text put in front of it goes in front.
import type MagicString from "magic-string";
import { isFunction } from "./ast.ts";
import type { FunctionNode, Node } from "./ast.ts";
import type { Body } from "./bodies.ts";
import { diagnosticAt } from "./errors.ts";
import type { Diagnostic } from "./errors.ts";
import type { Names } from "./names.ts";
import type { Origins } from "./origins.ts";
import type { Parsed } from "./parse.ts";
import { nameAt, namesOf } from "./qualname.ts";

/** What the helpers of `src/asyncio/dialect/compiled-code.ts` are called; each script imports the ones it uses. */
export type Helper =
  | "$arrow"
  | "$await"
  | "$code"
  | "$coroutine"
  | "$delegate"
  | "$dropped"
  | "$enter"
  | "$enterSymbol"
  | "$fresh"
  | "$function"
  | "$generatorCode"
  | "$got"
  | "$iterate"
  | "$key"
  | "$method"
  | "$named"
  | "$private"
  | "$scope"
  | "$superOf"
  | "$watched"
  | "$yield";

/** What the script becomes. */
export type Target =
  /** One generator function that the runner drives: top-level `await` is lowered too, imports become calls. */
  | { readonly kind: "program" }
  /** A module that stays one: its own top level is left alone. */
  | { readonly kind: "module"; readonly lowering: string };

/** What to do with each type of node, once everything inside it is done. */
export type Handlers = { readonly [T in Node["type"]]?: (node: Extract<Node, { type: T }>, pass: Pass) => void };

/** The state of a pass. */
export class Pass {
  readonly edit: MagicString;
  readonly target: Target;
  readonly origins: Origins;
  readonly names: Names;
  readonly parsed: Parsed;
  /** The nodes from the root down to the one being visited. */
  readonly path: Node[] = [];
  /** The bodies around the node being visited, innermost last. */
  readonly bodies: Body[] = [];
  readonly helpers = new Set<Helper>();
  /** Declarations of code objects. */
  readonly codes: string[] = [];
  /** What comes before everything else in the script. */
  readonly entry: string[] = [];
  /** What a class or an object does to its methods once it has them all. */
  readonly installations = new Map<Node, string[]>();
  /** Variables of arrow functions whose body is an expression, and of what is evaluated outside any body. */
  readonly variables = new Map<Node, string[]>();
  /** What generated function names stand for, and those that esbuild made up: for whoever reads a stack. */
  readonly sourceNames = new Map<string, string>();
  readonly diagnostics: Diagnostic[] = [];
  /** Whether calls may give coroutines that nobody takes: the program makes some, or imports what does. */
  readonly mayDrop: boolean;

  constructor(edit: MagicString, parsed: Parsed, origins: Origins, names: Names, target: Target) {
    this.edit = edit;
    this.parsed = parsed;
    this.origins = origins;
    this.names = names;
    this.target = target;
    this.mayDrop = target.kind === "program" && /\basync/.test(edit.original);
  }

  get code(): string {
    return this.edit.original;
  }

  /** The innermost body. */
  get body(): Body {
    return this.bodies[this.bodies.length - 1]!;
  }

  /** The node around the one being visited. */
  parent(levels = 1): Node {
    return this.path[this.path.length - 1 - levels]!;
  }

  /** Whether the code being visited belongs to the program, and not to the top level of a module. */
  get lowers(): boolean {
    return this.target.kind === "program" || this.bodies.length > 1;
  }

  /** The local name of a helper. */
  helper(name: Helper): string {
    this.helpers.add(name);
    return this.names.free(name);
  }

  /** The line of a node in the source, as text. */
  line(node: Node): string {
    return String(this.origins.of(node).line);
  }

  /** Declares the code object of the function being visited; returns its name. */
  codeObject(node: FunctionNode): string {
    const { name, qualname } = namesOf(this.path, this.origins, this.code);
    const { file, line } = this.origins.of(node);
    const variable = this.names.free(`$c${String(this.codes.length + 1)}`);
    const make = this.helper(node.generator ? "$generatorCode" : "$code");
    const args = [name, qualname, file].map((text) => JSON.stringify(text)).join(", ");
    this.codes.push(`const ${variable} = ${make}(${args}, ${String(line)});`);
    return variable;
  }

  /** The source's name for the function being visited. */
  sourceName(): string {
    return nameAt(this.path, this.path.length - 1, this.origins, this.code);
  }

  /** A name for the generator function that a function becomes. */
  generatorName(name: string, source: string): string {
    const generator = this.names.free(`${name}$`);
    this.sourceNames.set(generator, source);
    return generator;
  }

  /** Puts text around a node and everything that was put around what it contains. */
  wrap(node: Node, before: string, after: string): void {
    this.edit.prependRight(node.start, before);
    this.edit.appendLeft(node.end, after);
  }

  /**
   * Declares a variable for a class or an object around the node being visited. Each call of the function that the owner
   * stands in has a variable of its own, so that calls that wait in between do not share it.
   */
  variable(owner: Node, wish: string): string {
    const name = this.names.numbered(wish);
    for (let index = this.path.indexOf(owner); index > 0; index -= 1) {
      const inner = this.path[index]!;
      const outer = this.path[index - 1]!;
      if (outer.type === "StaticBlock") return this.#declare(name, this.code.indexOf("{", outer.start));
      if (isFunction(outer) && inner === outer.body) {
        return inner.type === "BlockStatement" ? this.#declare(name, inner.start) : add(this.variables, outer, name);
      }
      // In a parameter or a field nothing can wait: the owner gets a function of its own around it.
      const inField = outer.type === "PropertyDefinition" && inner === outer.value;
      if (isFunction(outer) || inField) return add(this.variables, owner, name);
    }
    this.entry.push(`let ${name};`);
    return name;
  }

  #declare(name: string, brace: number): string {
    this.edit.appendLeft(brace + 1, ` let ${name};`);
    return name;
  }

  /** Has a class or an object do something once it has all its members. */
  install(owner: Node, statement: string): void {
    add(this.installations, owner, statement);
  }

  /** Notes a mistake that only this pass sees. */
  refuse(node: Node, text: string): void {
    this.diagnostics.push(diagnosticAt(this.origins.of(node), text));
  }
}

function add(lists: Map<Node, string[]>, node: Node, text: string): string {
  lists.set(node, [...(lists.get(node) ?? []), text]);
  return text;
}
