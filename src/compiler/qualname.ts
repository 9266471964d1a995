// Qualified names as Python has them (`outer.<locals>.Class.method`), over the names that JavaScript infers.
import { isClass, isFunction } from "./ast.ts";
import type { Member, Node } from "./ast.ts";
import type { Origins } from "./origins.ts";

const ANONYMOUS = "<lambda>";

/** The name and the qualified name of the function at the end of a path from the root. */
export function namesOf(path: readonly Node[], origins: Origins, code: string): { name: string; qualname: string } {
  let name = ANONYMOUS;
  let qualname = "";
  path.forEach((node, index) => {
    if (!isFunction(node) && !isClass(node)) return;
    name = nameAt(path, index, origins, code);
    const separator = isFunction(node) && index < path.length - 1 ? ".<locals>." : ".";
    qualname += name + separator;
  });
  return { name, qualname: qualname.slice(0, -1) };
}

/** The source's name for the function or class at an index of the path. */
export function nameAt(path: readonly Node[], index: number, origins: Origins, code: string): string {
  const node = path[index]!;
  if ((isFunction(node) || isClass(node)) && node.id) return origins.nameOf(node.id);
  const target = namedBy(path, index);
  if (target === null) return ANONYMOUS;
  switch (target.type) {
    case "Identifier":
      return origins.nameOf(target);
    case "ExportDefaultDeclaration":
      return "default";
    default:
      return keyName(target, code);
  }
}

/** What gives its name to an anonymous function or class: a variable, a member's key, or `export default`. */
export function namedBy(
  path: readonly Node[],
  index: number,
): Member | Extract<Node, { type: "Identifier" | "ExportDefaultDeclaration" }> | null {
  let value = path[index]!;
  let above = index - 1;
  while (path[above]?.type === "ParenthesizedExpression") value = path[above--]!;
  const parent = path[above]!;
  switch (parent.type) {
    case "ExportDefaultDeclaration":
      return parent;
    case "Property":
    case "MethodDefinition":
    case "PropertyDefinition":
      return parent.value === value ? parent : null;
    case "VariableDeclarator":
      return parent.id.type === "Identifier" ? parent.id : null;
    case "AssignmentExpression":
    case "AssignmentPattern":
      return parent.right === value && parent.left.type === "Identifier" ? parent.left : null;
    default:
      return null;
  }
}

/** The key of a member, as far as the source tells. */
export function keyName({ key, computed }: Member, code: string): string {
  if (key.type === "Literal") return String(key.value);
  if (key.type === "PrivateIdentifier") return `#${key.name}`;
  if (key.type === "Identifier" && !computed) return key.name;
  return `[${code.slice(key.start, key.end)}]`;
}
