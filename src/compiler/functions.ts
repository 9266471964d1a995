// `async` functions become generators, and something that is called in their place and makes the coroutine.
//
//   async function f(a) { … }     function* f$(a) { … } function f(a) { return $coroutine(f$(a), $c1, f, $watched && [a]); }
//   async function (a) { … }      $function(function* (a) { … }, $c1)
//   async (a) => …                $arrow(function* (a) { … }, this, $c1)
//
// The generator function of a declaration is made once for each entry into its scope, and not with each call, so that a
// call costs no more than with native promises. `$c1` is the code object: name, qualified name, file and line.
import type { FunctionNode, NodeOf } from "./ast.ts";
import { passCaptures } from "./captures.ts";
import { lowerMethod } from "./methods.ts";
import { firstFrom } from "./parse.ts";
import type { Handlers, Pass } from "./pass.ts";
import { wrapperText } from "./wrappers.ts";

export const functions: Handlers = {
  FunctionDeclaration(node, pass) {
    if (!node.async) return;
    const name = node.id?.name ?? "";
    const generator = pass.generatorName(name === "" ? "default" : name, pass.sourceName());
    const outer = pass.parent();
    const exported = outer.type === "ExportNamedDeclaration" || outer.type === "ExportDefaultDeclaration";
    const start = exported ? outer.start : node.start;
    const prefix = exported ? pass.code.slice(start, node.start) : "";
    pass.edit.update(start, parenOf(node, pass), `function* ${generator}`);
    pass.edit.appendLeft(node.end, ` ${prefix}function ${name}${wrapperText(node, generator, pass)}`);
  },

  FunctionExpression(node, pass) {
    if (!node.async) return;
    const outer = pass.parent();
    if (outer.type === "MethodDefinition" || (outer.type === "Property" && outer.method)) {
      lowerMethod(node, outer, pass);
      return;
    }
    const close = `, ${pass.codeObject(node)})`;
    pass.edit.update(node.start, parenOf(node, pass), `${pass.helper("$function")}(function* `);
    // Inside, the name is the function that callers see, and not the generator.
    if (node.id) pass.wrap(node, `(() => { const ${node.id.name} = `, `${close}; return ${node.id.name}; })()`);
    else pass.edit.appendLeft(node.end, close);
  },

  ArrowFunctionExpression(node, pass) {
    if (!node.async) {
      const variables = variablesOf(node, pass);
      if (variables !== "") pass.wrap(node.body, `{ ${variables}return `, "; }");
      return;
    }
    const arrow = firstFrom(pass.parsed.arrows, arrowFrom(node));
    const self = pass.body.usesThis ? "this" : "void 0";
    pass.edit.update(node.start, firstFrom(pass.parsed.parens, node.start), `${pass.helper("$arrow")}(function* `);
    pass.edit.update(arrow, node.body.start, node.expression ? `{ ${variablesOf(node, pass)}return ` : "");
    pass.edit.appendLeft(node.end, `${node.expression ? "; }" : ""}, ${self}, ${pass.codeObject(node)})`);
    passCaptures(node, pass);
  },
};

/** Declares what an expression in the place of a body needs. */
function variablesOf(node: NodeOf<"ArrowFunctionExpression">, pass: Pass): string {
  return (pass.variables.get(node) ?? []).map((variable) => `let ${variable}; `).join("");
}

/** Where to look for the arrow: behind the parameters, whose defaults may have arrows of their own. */
function arrowFrom(node: NodeOf<"ArrowFunctionExpression">): number {
  return node.params.at(-1)?.end ?? node.start;
}

/** Where the parameter list starts. */
function parenOf(node: FunctionNode, pass: Pass): number {
  return firstFrom(pass.parsed.parens, node.id?.end ?? node.start);
}
