// Pieces of code that are entered on their own: function bodies, and what a class evaluates when it makes an instance or
// itself. They decide what `this`, `arguments` and `super` mean, and whether something can be awaited.
import type { FunctionNode, Node } from "./ast.ts";

/** What an arrow function takes from the function around it and a generator cannot. */
export type Captured = "arguments" | "super" | "new.target" | "this";

/** One such piece, and what was found in it so far. */
export interface Body {
  readonly node: Node;
  /** An arrow function has no `this` of its own. */
  readonly arrow: boolean;
  readonly async: boolean;
  /** In the constructor of a derived class, `this` may not be touched before `super()` is done. */
  readonly lateThis: boolean;
  usesThis: boolean;
  usesArguments: boolean;
  usesSuper: boolean;
  /** What the code around an async arrow function must hand to it. */
  readonly captures: Set<Captured>;
}

export function bodyOf(node: Node, shape: Pick<FunctionNode, "type" | "async"> | null, lateThis = false): Body {
  return {
    node,
    arrow: shape?.type === "ArrowFunctionExpression",
    async: shape?.async ?? false,
    lateThis,
    usesThis: false,
    usesArguments: false,
    usesSuper: false,
    captures: new Set(),
  };
}

/**
 * Notes a `this` in the innermost body: async arrow functions on the way out to its owner are handed it.
 *
 * @returns whether it must be captured instead, since it is not there yet when they are made
 */
export function noteThis(bodies: readonly Body[]): boolean {
  const way = outwards(bodies);
  if (way.at(-1)!.lateThis) return noteLexical(bodies, "this");
  for (const body of way) body.usesThis ||= body.async || !body.arrow;
  return false;
}

/**
 * Notes a use of something that arrow functions take from around them.
 *
 * @returns whether it must be captured, because an async arrow function stands between it and its owner
 */
export function noteLexical(bodies: readonly Body[], what: Captured): boolean {
  const way = outwards(bodies);
  const owner = way.at(-1)!;
  if (what === "arguments") owner.usesArguments = true;
  if (what === "super") owner.usesSuper = true;
  const outermost = way.findLast((body) => body.arrow && body.async);
  outermost?.captures.add(what);
  return outermost !== undefined;
}

/** The innermost body and the ones around it, up to the first that has a `this` of its own. */
function outwards(bodies: readonly Body[]): Body[] {
  const owner = bodies.findLastIndex((body) => !body.arrow);
  return bodies.slice(owner).reverse();
}
