// `async` functions become generators, and something that is called in their place and makes the coroutine.
//
// A declaration becomes two: the generator, made once for each entry into its scope, and a wrapper that passes its
// arguments straight on where that is all there is to do, so that a call costs no more than with native promises.
import type { Pattern } from "acorn";
import type { FunctionNode, Node, NodeOf } from "./ast.ts";
import type { Body } from "./bodies.ts";
import { passCaptures } from "./captures.ts";
import { lowerMethod } from "./methods.ts";
import { firstFrom } from "./parse.ts";
import type { Handlers, Pass } from "./pass.ts";

export const functions: Handlers = {
  FunctionDeclaration(node, pass) {
    if (!node.async) return;
    const name = node.id?.name ?? "";
    const generator = pass.names.free(`${name === "" ? "default" : name}$`);
    const outer = pass.parent();
    const exported = outer.type === "ExportNamedDeclaration" || outer.type === "ExportDefaultDeclaration";
    const start = exported ? outer.start : node.start;
    const prefix = exported ? pass.code.slice(start, node.start) : "";
    const wrapper = `${prefix}function ${name}${wrapperOf(node, pass, generator)}`;
    pass.edit.update(start, parenOf(node, pass), `function* ${generator}`);
    pass.edit.appendLeft(node.end, ` ${wrapper}`);
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
    if (!node.async) return;
    const arrow = firstFrom(pass.parsed.arrows, arrowFrom(node));
    const self = pass.body.usesThis ? "this" : "undefined";
    pass.edit.update(node.start, firstFrom(pass.parsed.parens, node.start), `${pass.helper("$arrow")}(function* `);
    pass.edit.update(arrow, node.body.start, node.expression ? "{ return " : "");
    pass.edit.appendLeft(node.end, `${node.expression ? "; }" : ""}, ${self}, ${pass.codeObject(node)})`);
    passCaptures(node, pass);
  },
};

/** Where to look for the arrow: behind the parameters, whose defaults may have arrows of their own. */
function arrowFrom(node: NodeOf<"ArrowFunctionExpression">): number {
  return node.params.at(-1)?.end ?? node.start;
}

/** Where the parameter list starts. */
function parenOf(node: FunctionNode, pass: Pass): number {
  return firstFrom(pass.parsed.parens, node.id?.end ?? node.start);
}

/** Parameters and body of the function that stands in the place of a declaration. */
function wrapperOf(node: NodeOf<"FunctionDeclaration">, pass: Pass, generator: string): string {
  const direct = passesOn(node, pass.body) && !pass.body.usesThis;
  const params = direct ? node.params.map((param) => nameOf(param)) : placeholders(node);
  const call = direct ? `${generator}(${params.join(", ")})` : `${generator}.apply(this, arguments)`;
  return `(${params.join(", ")}) { return ${pass.helper("$coroutine")}(${call}, ${pass.codeObject(node)}); }`;
}

/** Whether a wrapper can name the arguments one by one. */
export function passesOn(node: FunctionNode, body: Body): boolean {
  return !body.usesArguments && node.params.every((param) => param.type === "Identifier");
}

export function nameOf(param: Pattern): string {
  return (param as NodeOf<"Identifier">).name;
}

/** As many parameters as the `length` of the function says. */
export function placeholders(node: FunctionNode): string[] {
  const optional = node.params.findIndex(
    (param: Node) => param.type === "AssignmentPattern" || param.type === "RestElement",
  );
  return node.params.slice(0, optional === -1 ? undefined : optional).map((_, index) => `$${String(index)}`);
}
