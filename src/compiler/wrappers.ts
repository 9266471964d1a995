// The function that stands in the place of a declared `async` function, has its parameters and makes the coroutine.
import type { FunctionNode } from "./ast.ts";
import type { Pass } from "./pass.ts";

/** Its parameters and its body, which calls the generator function. */
export function wrapperText(node: FunctionNode, generator: string, pass: Pass): string {
  const args = pass.body.usesArguments ? null : plainParams(node);
  const call = args === null || pass.body.usesThis ? `${generator}.apply(this, arguments)` : `${generator}(${args})`;
  const code = pass.codeObject(node);
  // While a run is recorded, it is told how its coroutines were called.
  const told = args === "" ? "" : `, ${pass.helper("$watched")} && ${args === null ? "arguments" : `[${args}]`}`;
  const made = `${call}, ${code}, ${node.id?.name ?? "null"}${told}`;
  return `(${args ?? placeholders(node)}) { return ${pass.helper("$coroutine")}(${made}); }`;
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
