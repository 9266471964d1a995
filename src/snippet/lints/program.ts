// What the rules ask of a whole program: its files as trees, and which of its functions are coroutine functions.
import type { SyntaxNode } from "@lezer/common";
import type { Files } from "../storage.ts";
import { functionAround, has, isAsync, type Grammar } from "./grammar.ts";
import type { Chapter, Fix, Lint, LintKind } from "./lint.ts";

/** A file under the rules. */
export interface Source {
  readonly file: string;
  readonly text: string;
  readonly root: SyntaxNode;
  readonly program: Program;
  /** What imported names stand for. */
  readonly imported: ReadonlyMap<string, string>;
}

/** What is known of all functions with one name. */
interface Functions {
  readonly isCoroutine: boolean;
  /** Whether an error leaves it by a statement of its own. */
  readonly fails: boolean;
}

/** All files of one language. */
export class Program {
  readonly grammar: Grammar;
  readonly sources: readonly Source[];
  readonly #functions = new Map<string, Functions>();

  constructor(grammar: Grammar, files: Files) {
    this.grammar = grammar;
    const own = Object.entries(files).filter(([file]) => file.endsWith(grammar.ending));
    this.sources = own.map(([file, text]) => {
      const root = grammar.parse(text).topNode;
      return { file, text, root, program: this, imported: importsOf(root, text, grammar) };
    });
    for (const source of this.sources) this.#collect(source);
  }

  /** Whether a module, as an import names it, is one of the files. */
  hasModule(module: string): boolean {
    return this.sources.some(({ file }) => file === `${module.replace(/^\.\//, "")}${this.grammar.ending}`);
  }

  /** What is known of the functions of that name, where all are of one kind. */
  functionsNamed(name: string): Functions | undefined {
    return this.#functions.get(name);
  }

  #collect({ root, text }: Source): void {
    eachNode(root, (node) => {
      if (!this.grammar.functions.has(node.name)) return;
      const name = this.grammar.nameOf(node);
      if (name === null || (node.name === "Property" && node.getChild("ParamList") === null)) return;
      const isGenerator =
        node.getChild("Star") !== null || has(node, this.grammar, (each) => each.name.startsWith("Yield"));
      const found = { isCoroutine: isAsync(node) && !isGenerator, fails: fails(node, this.grammar) };
      const key = text.slice(name.from, name.to);
      const known = this.#functions.get(key) ?? found;
      this.#functions.set(key, {
        isCoroutine: known.isCoroutine && found.isCoroutine,
        fails: known.fails && found.fails,
      });
    });
  }
}

/** What is called, written out: `asyncio.sleep`, whatever it was imported as; null for what has no name. */
export function calledName({ imported, text }: Source, call: SyntaxNode): string | null {
  const written = writtenName(call, text);
  if (written === null) return null;
  const [head = "", ...rest] = written.split(".");
  return [imported.get(head) ?? head, ...rest].join(".");
}

/** What is called, as it is written; null for what has no name. */
export function writtenName(call: SyntaxNode, text: string): string | null {
  const callee = call.firstChild;
  if (callee === null) return null;
  const written = text.slice(callee.from, callee.to);
  return /^[\w$]+(\.[\w$]+)*$/.test(written) ? written : null;
}

/** How the program calls the module asyncio; null where it has not imported it as a whole. */
export function asyncioIn({ imported }: Source): string | null {
  return [...imported].find(([, full]) => full === "asyncio")?.[0] ?? null;
}

/** Whether `await` may stand at a node. */
export function canAwait(node: SyntaxNode, { grammar }: Program): boolean {
  const around = functionAround(node, grammar);
  return around === null ? grammar.awaitsOutside : isAsync(around);
}

/** What a rule says of a node. */
export function lintAt(
  { file, text }: Source,
  kind: LintKind,
  node: { readonly from: number; readonly to: number },
  said: {
    readonly text: string;
    readonly fix: Fix | null;
    readonly chapter: Chapter;
    /** Where a run would show it; the node itself unless given. */
    readonly shows?: { readonly from: number; readonly to: number };
  },
): Lint {
  const { shows = node, ...rest } = said;
  const line = lineAt(text, node.from);
  const column = node.from - (text.lastIndexOf("\n", node.from - 1) + 1) + 1;
  const lines = [lineAt(text, shows.from), lineAt(text, shows.to)] as const;
  return { kind, file, from: node.from, to: node.to, line, column, lines, ...rest };
}

/** The blanks that the line of an offset begins with. */
export function indentAt(text: string, offset: number): string {
  return /^[ \t]*/.exec(text.slice(text.lastIndexOf("\n", offset - 1) + 1))![0];
}

/** Visits every node below a root, in order. */
export function eachNode(root: SyntaxNode, visit: (node: SyntaxNode) => void): void {
  root.cursor().iterate(({ node }) => {
    visit(node);
  });
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split("\n").length;
}

function importsOf(root: SyntaxNode, text: string, grammar: Grammar): ReadonlyMap<string, string> {
  const statements = [...root.getChildren("ImportDeclaration"), ...root.getChildren("ImportStatement")];
  return new Map(statements.flatMap(({ from, to }) => grammar.imports(text.slice(from, to))));
}

/** Whether a function throws where none of its own handlers is around. */
function fails(node: SyntaxNode, grammar: Grammar): boolean {
  return has(node, grammar, (each) => {
    if (each.name !== grammar.raise) return false;
    for (let at = each; at.parent !== null && at.parent.from > node.from; at = at.parent)
      if (isGuarded(at, at.parent, grammar)) return false;
    return true;
  });
}

/** Whether a part of a statement is what its handlers are for. */
function isGuarded(part: SyntaxNode, statement: SyntaxNode, grammar: Grammar): boolean {
  if (statement.name !== "TryStatement" || grammar.handlers(statement, "").length === 0) return false;
  return part.from === (statement.getChild("Body") ?? statement.getChild("Block"))?.from;
}
