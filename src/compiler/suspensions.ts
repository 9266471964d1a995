// `await`, and the `yield` and `yield*` of async generators, each with the line where it stands.
//
//   await e      ($await(e, 12) ? $got() : yield)
//   yield e      (yield $yield(e, 12))
//   yield* e     (yield* $delegate(e, 12))
//
// An `await` whose result is there at once does not leave the generator.
import type { Handlers, Pass } from "./pass.ts";

export const suspensions: Handlers = {
  AwaitExpression(node, pass) {
    if (!pass.lowers) return;
    const { before, after } = awaiting(pass.line(node), pass);
    pass.edit.update(node.start, node.argument.start, before);
    pass.edit.appendLeft(node.end, after);
  },

  YieldExpression(node, pass) {
    // The `yield` of a plain generator is JavaScript's own.
    if (!pass.body.async) return;
    const end = `, ${pass.line(node)}))`;
    if (!node.argument) {
      pass.edit.update(node.start, node.end, `(yield ${pass.helper("$yield")}(void 0${end}`);
      return;
    }
    const open = node.delegate ? `(yield* ${pass.helper("$delegate")}(` : `(yield ${pass.helper("$yield")}(`;
    pass.edit.update(node.start, node.argument.start, open);
    pass.edit.appendLeft(node.end, end);
  },
};

/** The text around a value that is awaited. */
export function awaiting(line: string, pass: Pass): { before: string; after: string } {
  return { before: `(${pass.helper("$await")}(`, after: `, ${line}) ? ${pass.helper("$got")}() : yield)` };
}
