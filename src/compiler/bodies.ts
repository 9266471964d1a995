// Pieces of code that are entered on their own: function bodies, and what a class evaluates when it makes an instance or
// itself. They decide what `this`, `arguments` and `super` mean, and whether something can be awaited.
import type { FunctionNode, Node } from "./ast.ts";

/** What an arrow function takes from the function around it and a generator cannot. */
export type Captured = "arguments" | "super" | "new.target";

/** One such piece, and what was found in it so far. */
export interface Body {
  readonly node: Node;
  /** An arrow function has no `this` of its own. */
  readonly arrow: boolean;
  readonly async: boolean;
  usesThis: boolean;
  usesArguments: boolean;
  usesSuper: boolean;
  /** What the code around an async arrow function must hand to it. */
  readonly captures: Set<Captured>;
}

export function bodyOf(node: Node, shape: Pick<FunctionNode, "type" | "async"> | null): Body {
  return {
    node,
    arrow: shape?.type === "ArrowFunctionExpression",
    async: shape?.async ?? false,
    usesThis: false,
    usesArguments: false,
    usesSuper: false,
    captures: new Set(),
  };
}

/** Notes a `this` in the innermost body: async arrow functions on the way out to its owner are handed it. */
export function noteThis(bodies: readonly Body[]): void {
  for (const body of outwards(bodies)) body.usesThis ||= body.async || !body.arrow;
}

/**
 * Notes a use of something that arrow functions take from around them.
 *
 * @returns whether it must be captured, because an async arrow function stands between it and its owner
 */
export function noteLexical(bodies: readonly Body[], what: Captured): boolean {
  let outermost: Body | null = null;
  for (const body of outwards(bodies)) {
    if (!body.arrow) {
      if (what === "arguments") body.usesArguments = true;
      if (what === "super") body.usesSuper = true;
    } else if (body.async) outermost = body;
  }
  outermost?.captures.add(what);
  return outermost !== null;
}

/** The innermost body and the ones around it, up to the first that has a `this` of its own. */
function* outwards(bodies: readonly Body[]): Generator<Body> {
  for (let index = bodies.length - 1; index >= 0; index -= 1) {
    const body = bodies[index]!;
    yield body;
    if (!body.arrow) return;
  }
}
