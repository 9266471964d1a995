// `for await`.
//
//   outer: for await (const x of e) body
//
//   { const $i = $iterate(e); let $open = false;
//     try { outer: for (;;) { $open = false; const $r = «await $i.next()»; if ($r.done) break; $open = true;
//       const x = $r.value; body } }
//     finally { if ($open) { const $close = $i.return?.(); if ($close !== void 0) «await $close»; } } }
//
// The iterator is closed when the body is left early, and only then: not when the iterator itself failed.
// Whether a turn is open is a variable of the one loop, so nothing of an earlier loop or turn can be taken for its own.
import type { NodeOf } from "./ast.ts";
import { takeLabels } from "./labels.ts";
import type { Handlers, Pass } from "./pass.ts";
import { awaiting } from "./suspensions.ts";
import { isUsing, loopScope } from "./using.ts";

type Loop = NodeOf<"ForOfStatement">;

export const loops: Handlers = {
  ForOfStatement(node, pass) {
    if (!node.await || !pass.lowers) return;
    const { edit } = pass;
    const iterator = pass.names.free("$i");
    const open = pass.names.free("$open");
    const result = pass.names.free("$r");
    const close = pass.names.free("$close");
    const { before, after } = awaiting(pass.line(node), pass);

    // The iterable comes first in the output: it may not see the names of the head.
    edit.prependRight(node.right.start, `{ const ${iterator} = ${pass.helper("$iterate")}(`);
    edit.move(node.right.start, node.right.end, node.start);
    edit.update(
      node.start,
      node.left.start,
      `); let ${open} = false; try { ${takeLabels(node, pass)}for (;;) { ${open} = false; ` +
        `const ${result} = ${before}${iterator}.next()${after}; if (${result}.done) break; ${open} = true; `,
    );
    edit.update(node.right.end, node.body.start, " ");
    bind(node, `${result}.value`, pass);
    edit.appendLeft(
      node.end,
      ` } } finally { if (${open}) { const ${close} = ${iterator}.return?.(); ` +
        `if (${close} !== void 0) ${before}${close}${after}; } } }`,
    );
  },
};

/** Gives the value of a turn to the declaration or the target in the head. */
function bind({ left, right, end }: Loop, value: string, pass: Pass): void {
  const { edit } = pass;
  if (isUsing(left)) {
    const scope = loopScope(left, value, pass);
    edit.update(left.start, left.end, scope.open);
    edit.update(left.end, right.start, " ");
    edit.appendLeft(end, ` ${scope.close}`);
  } else if (left.type === "VariableDeclaration") {
    edit.update(left.end, right.start, ` = ${value};`);
  } else {
    edit.prependRight(left.start, "(");
    edit.update(left.end, right.start, ` = ${value});`);
  }
}
