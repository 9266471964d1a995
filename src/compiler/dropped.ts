// Calls whose value nobody takes. If it is a coroutine, it will never be awaited, and CPython says so before the next line runs.
//
//   save("a.txt");        ($fresh(save("a.txt")) && $dropped(save, 12));
//   this.box?.open();     ($fresh(this.box?.open()) && $dropped(this.box?.open, 12));
//   new Cook().soup();    ($fresh(new Cook().soup()) && $dropped(Cook.prototype.soup, 12));
//   (async () => {})();   ($fresh((async () => {})()) && $dropped(true, 12));
//
// The function is looked up once more only where the value is a coroutine that was just made: it shall be the one that made
// it, since any other could have kept it. Where finding it again would do something, nothing is said before the program's end.
import { isFunction } from "./ast.ts";
import type { Node, NodeOf } from "./ast.ts";
import type { Handlers, Pass } from "./pass.ts";

export const dropped: Handlers = {
  CallExpression(node, pass) {
    if (!pass.mayDrop || !isDropped(pass.path)) return;
    const callee = calleeText(node, pass);
    if (callee === null) return;
    const { file, line } = pass.origins.of(node);
    const place = file === pass.origins.entry ? String(line) : JSON.stringify(`${file}:${String(line)}`);
    pass.wrap(node, `(${pass.helper("$fresh")}(`, `) && ${pass.helper("$dropped")}(${callee}, ${place}))`);
  },
};

/** Whether nobody gets the value of the expression at the end of a path. */
function isDropped(path: readonly Node[]): boolean {
  for (let index = path.length - 1; index > 0; index--) {
    const node = path[index]!;
    const outer = path[index - 1]!;
    switch (outer.type) {
      case "ChainExpression":
      case "ParenthesizedExpression":
        break;
      case "ConditionalExpression":
        if (outer.test === node) return false;
        break;
      case "LogicalExpression":
        if (outer.left === node) return false;
        break;
      case "SequenceExpression":
        if (outer.expressions.at(-1) !== node) return true;
        break;
      case "ExpressionStatement":
        return true;
      case "ForStatement":
        return outer.init === node || outer.update === node;
      case "UnaryExpression":
        return outer.operator === "void";
      default:
        return false;
    }
  }
  return false;
}

/** An expression for the function of a call; null for none, and where it makes no coroutine. */
function calleeText({ callee }: NodeOf<"CallExpression">, pass: Pass): string | null {
  if (isAsync(callee)) return "true";
  if (callee.type !== "MemberExpression") return callee.type === "Super" ? null : pathText(callee, pass);
  const { object, property } = callee;
  // What most statements call.
  if (object.type === "Identifier" && object.name === "console") return null;
  if (object.type !== "NewExpression" || property.type !== "Identifier") return pathText(callee, pass);
  const made = pathText(object.callee, pass);
  return made === null || callee.computed ? null : `${made}.prototype.${property.name}`;
}

/** Whether it is an async function that stands right there. */
function isAsync(node: Node): boolean {
  if (node.type === "ParenthesizedExpression") return isAsync(node.expression);
  return isFunction(node) && node.async;
}

/** A variable, `this` or `super`, or what is found from there by names: asking again does nothing. Null for all else. */
function pathText(node: Node, pass: Pass): string | null {
  if (LEAVES.has(node.type)) return pass.edit.slice(node.start, node.end);
  if (node.type !== "MemberExpression") return null;
  const { property, computed } = node;
  const object = pathText(node.object, pass);
  const name = computed ? pathText(property, pass) : pass.code.slice(property.start, property.end);
  if (object === null || name === null) return null;
  const between = pass.code.slice(node.object.end, property.start);
  return `${object}${between}${name}${computed ? "]" : ""}`;
}

const LEAVES: ReadonlySet<Node["type"]> = new Set(["Identifier", "ThisExpression", "Super", "Literal"] as const);
