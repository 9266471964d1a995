// What the rules need to know of a language. The two grammars call most things by the same names; what they do not is here.
import type { SyntaxNode, Tree } from "@lezer/common";

/** One language. */
export interface Grammar {
  /** How its files end. */
  readonly ending: string;
  parse(text: string): Tree;
  /** What a name of Python's is in this language. */
  name(python: string): string;
  /** Nodes that are functions. */
  readonly functions: ReadonlySet<string>;
  /** The name of a function, where it has one. */
  nameOf(node: SyntaxNode): SyntaxNode | null;
  /** Names that an import brings, and what they stand for: `asyncio`, `asyncio.sleep`. */
  imports(statement: string): readonly (readonly [local: string, full: string])[];
  /** The node that throws an error. */
  readonly raise: string;
  /** The handlers of a try statement. */
  handlers(statement: SyntaxNode, text: string): readonly Handler[];
  /** A condition that always holds. */
  readonly always: RegExp;
  /** How often a loop goes round, and what counts it, where both are written there; bounds may be names. */
  counted(head: string): { readonly counter: string; readonly bound: string } | null;
  /** Whether coroutines can be awaited outside every function. */
  readonly awaitsOutside: boolean;
  /** Calls that block, beside `time.sleep`. */
  readonly blocking: RegExp;
  readonly write: Writer;
}

/** The part of a try statement that handles errors. */
export interface Handler {
  readonly body: SyntaxNode;
  readonly from: number;
  /** Whether it is about cancels by name; or on purpose about whatever comes; or about it since the language has no other; or about neither. */
  readonly catches: "cancel" | "all" | "any error" | "none";
  /** The name of the error, where it has one. */
  readonly error: string | null;
}

/** How this language writes what mends a fault; lines come without indentation, and bodies indented by one step. */
export interface Writer {
  keep(name: string): string;
  statement(code: string): string;
  /** A statement that is done every so many rounds. */
  everySo(counter: string, code: string): string;
  /** The first line of a handler: a cancel goes on. */
  raiseCancel(asyncio: string, error: string): string;
  raiseAgain(error: string | null): string | null;
  group(asyncio: string, coroutines: readonly string[]): readonly string[];
}

/** Visits what belongs to a node itself: what a function inside of it does is that one's own business. */
function within(node: SyntaxNode, { functions }: Grammar, visit: (node: SyntaxNode) => void): void {
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    if (functions.has(child.name) && child.getChild("ParamList") !== null) continue;
    visit(child);
    within(child, { functions } as Grammar, visit);
  }
}

/** Whether something that belongs to a node itself is one of these. */
export function has(node: SyntaxNode, grammar: Grammar, wanted: (node: SyntaxNode) => boolean): boolean {
  let found = false;
  within(node, grammar, (each) => {
    found ||= wanted(each);
  });
  return found;
}

/** Whether the loop can turn while this runs. */
export function suspends(node: SyntaxNode, grammar: Grammar): boolean {
  return has(node, grammar, isSuspension);
}

/** `await`, `for await`, `async with`, `yield`: what hands the turn on, or may. */
function isSuspension({ name, parent }: SyntaxNode): boolean {
  if (name === "AwaitExpression" || name.startsWith("Yield") || name === "await") return true;
  return name === "async" && (parent?.name === "ForStatement" || parent?.name === "WithStatement");
}

/** The function around a node; null outside of every one. */
export function functionAround(node: SyntaxNode, { functions }: Grammar): SyntaxNode | null {
  for (let at = node.parent; at !== null; at = at.parent)
    if (functions.has(at.name) && at.getChild("ParamList") !== null) return at;
  return null;
}

/** Whether a function is `async`. */
export function isAsync(node: SyntaxNode): boolean {
  return node.getChild("async") !== null;
}
