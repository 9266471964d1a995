// `using` and `await using`, in any function.
//
//   { before; await using x = e; after; }
//
//   { const $s = $scope(); try { before; const x = $s.useAsync(e, 12); after; $s.pass(); }
//     catch ($e) { $s.fail($e); }
//     finally { while ($s.pending()) { try { «await $s.leave()» } catch ($e) { $s.fail($e); } } $s.end(); } }
//
// A block that declares resources gets a scope of its own, declared in that
// block: each turn of a loop starts with a clean one. What leaving a resource raises replaces the error of the body.
import type { Node, NodeOf } from "./ast.ts";
import { takeLabels } from "./labels.ts";
import type { Handlers, Pass } from "./pass.ts";
import { awaiting } from "./suspensions.ts";

type Declaration = NodeOf<"VariableDeclaration"> & { readonly kind: "using" | "await using" };

/** What goes around the statements that a scope is for. */
interface ScopeText {
  readonly open: string;
  readonly close: string;
}

export const using: Handlers = {
  VariableDeclaration(node, pass) {
    const outer = pass.parent();
    if (!isUsing(node) || !pass.lowers || outer.type === "ForOfStatement") return;
    pass.edit.update(node.start, node.declarations[0]!.start, "const ");
    for (const { init } of node.declarations) {
      if (init) pass.wrap(init, `${use(node, pass)}(`, `, ${pass.line(node)})`);
    }
  },

  BlockStatement(node, pass) {
    scopeStatements(node.body, node.end - 1, pass);
  },

  StaticBlock(node, pass) {
    scopeStatements(node.body, node.end - 1, pass);
  },

  Program(node, pass) {
    scopeStatements(node.body, node.end, pass);
  },

  ForStatement(node, pass) {
    if (!node.init || !isUsing(node.init) || !pass.lowers) return;
    const { open, close } = scopeOf([node.init], pass);
    pass.wrap(node, `{ ${open} ${takeLabels(node, pass)}`, ` ${close} }`);
  },

  ForOfStatement(node, pass) {
    if (node.await || !isUsing(node.left) || !pass.lowers) return;
    const value = pass.names.free("$v");
    const { open, close } = loopScope(node.left, value, pass);
    pass.edit.update(node.left.start, node.left.end, `const ${value}`);
    pass.edit.update(node.right.end, node.body.start, `) { ${open} `);
    pass.edit.appendLeft(node.end, ` ${close} }`);
  },
};

/** Whether a statement, or the head of a loop, declares resources. */
export function isUsing(node: Node): node is Declaration {
  return node.type === "VariableDeclaration" && (node.kind === "using" || node.kind === "await using");
}

/** The scope of one turn of a loop whose head declares a resource. */
export function loopScope(node: Declaration, value: string, pass: Pass): ScopeText {
  const { open, close } = scopeOf([node], pass);
  const { name } = node.declarations[0]!.id as NodeOf<"Identifier">;
  return { open: `${open} const ${name} = ${use(node, pass)}(${value}, ${pass.line(node)});`, close };
}

function scopeStatements(statements: readonly Node[], end: number, pass: Pass): void {
  const declarations = statements.filter(isUsing);
  if (declarations.length === 0 || !pass.lowers) return;
  const { open, close } = scopeOf(declarations, pass);
  // Not in front of the statement, but behind what precedes it: the head of a `for await` may have been moved in between.
  pass.edit.appendLeft(statements[0]!.start, `${open} `);
  pass.edit.appendLeft(end, ` ${close}`);
}

function scopeOf(declarations: readonly Declaration[], pass: Pass): ScopeText {
  const scope = pass.names.free("$s");
  const error = pass.names.free("$e");
  const fail = `catch (${error}) { ${scope}.fail(${error}); }`;
  const leave = declarations.some(({ kind }) => kind === "await using")
    ? leaveAll(scope, fail, pass)
    : `${scope}.close();`;
  return {
    open: `const ${scope} = ${pass.helper("$scope")}(); try {`,
    close: `${scope}.pass(); } ${fail} finally { ${leave} }`,
  };
}

/** Leaves the resources one by one, each whatever the one before did. */
function leaveAll(scope: string, fail: string, pass: Pass): string {
  const left = pass.names.free("$left");
  const { before, after } = awaiting(`${scope}.line`, pass);
  const step = `const ${left} = ${scope}.leave(); if (${left} !== void 0) ${before}${left}${after};`;
  return `while (${scope}.pending()) { try { ${step} } ${fail} } ${scope}.end();`;
}

function use(node: Declaration, pass: Pass): string {
  return `${pass.names.free("$s")}.${node.kind === "using" ? "use" : "useAsync"}`;
}
