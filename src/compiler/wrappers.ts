// The function that stands in the place of a declared `async` function, has its parameters and makes the coroutine.
import type { FunctionNode } from "./ast.ts";
import type { Pass } from "./pass.ts";

/**
 * Its parameters and its body.
 *
 * @param call how to call the generator function with the wrapper's arguments: those, or null when they cannot be named
 */
export function wrapperText(node: FunctionNode, pass: Pass, call: (args: string | null) => string): string {
  const args = pass.body.usesArguments ? null : plainParams(node);
  const params = args ?? placeholders(node);
  return `(${params}) { return ${pass.helper("$coroutine")}(${call(args)}, ${pass.codeObject(node)}); }`;
}

/** The parameters, if they are nothing but names. */
function plainParams({ params }: FunctionNode): string | null {
  const names = params.flatMap((param) => (param.type === "Identifier" ? [param.name] : []));
  return names.length === params.length ? names.join(", ") : null;
}

/** As many parameters as the `length` of the function says. */
function placeholders({ params }: FunctionNode): string {
  const optional = params.findIndex(({ type }) => type === "AssignmentPattern" || type === "RestElement");
  const counted = optional === -1 ? params : params.slice(0, optional);
  return counted.map((_, index) => `$${String(index)}`).join(", ");
}
