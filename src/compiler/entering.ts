// Objects that hold a resource: what an object leaves when it is left, it enters when it is entered.
//
//   class { async [Symbol.asyncDispose](…) { await this.#group[Symbol.asyncDispose](…); } }
//
//   class { async [Symbol.asyncDispose](…) { … } [$enterSymbol]() { $enter(this.#group); } }
//
// Python has `__aenter__` for it, and JavaScript nothing. A class that says itself what entering does is left alone.
import { isClass, isFunction, walk } from "./ast.ts";
import type { Member, Node, NodeOf } from "./ast.ts";
import type { Handlers, Pass } from "./pass.ts";

const LEAVE = "Symbol.asyncDispose";
const ENTER = /\benterSymbol$/;

export const entering: Handlers = {
  MethodDefinition(node, pass) {
    const text = hookOf(node, node.value, pass);
    if (text !== null) pass.edit.appendLeft(node.end, ` ${node.static ? "static " : ""}${text}`);
  },

  Property(node, pass) {
    const text = isFunction(node.value) ? hookOf(node, node.value, pass) : null;
    if (text !== null) pass.edit.appendLeft(node.end, `, ${text}`);
  },
};

/** The method for entering that belongs to one for leaving; null when there is nothing to enter, or it is there already. */
function hookOf(member: Member, leave: Node, pass: Pass): string | null {
  if (keyText(member, pass) !== LEAVE || siblings(pass.parent()).some((each) => ENTER.test(keyText(each, pass) ?? "")))
    return null;
  const entered = heldBy(leave, pass).map((held) =>
    held === "super" ? `super[${pass.helper("$enterSymbol")}]?.();` : `${pass.helper("$enter")}(${held});`,
  );
  // What is left last was entered first.
  return entered.length === 0 ? null : `[${pass.helper("$enterSymbol")}]() { ${entered.reverse().join(" ")} }`;
}

function siblings(owner: Node): Member[] {
  const members: readonly Node[] =
    owner.type === "ClassBody" ? owner.body : owner.type === "ObjectExpression" ? owner.properties : [];
  return members.filter((member) => member.type !== "StaticBlock" && member.type !== "SpreadElement") as Member[];
}

/** The text of a computed key. */
function keyText({ key, computed }: Member, pass: Pass): string | null {
  return computed ? pass.code.slice(key.start, key.end) : null;
}

/** What a method leaves that can be told from outside of it too, in order. */
function heldBy(method: Node, pass: Pass): string[] {
  const held = new Set<string>();
  const declared = new Set<string>();
  let foreign = 0;
  walk(
    method as NodeOf<"Program">,
    (node) => {
      if (hasOwnThis(node) && node !== method) foreign++;
      for (const name of declaredBy(node)) declared.add(name);
      const object = node.type === "CallExpression" && foreign === 0 ? leftBy(node, pass) : null;
      if (object !== null) held.add(pass.code.slice(object.start, object.end));
    },
    (node) => {
      if (hasOwnThis(node) && node !== method) foreign--;
    },
  );
  return [...held].filter((text) => !declared.has(/^[\w$]+/.exec(text)?.[0] ?? ""));
}

/** The object in `object[Symbol.asyncDispose](…)`, if it is a variable, `this`, `super`, or a property of such. */
function leftBy({ callee }: NodeOf<"CallExpression">, pass: Pass): Node | null {
  if (callee.type !== "MemberExpression" || !callee.computed) return null;
  if (pass.code.slice(callee.property.start, callee.property.end) !== LEAVE) return null;
  return isPath(callee.object) ? callee.object : null;
}

function isPath(node: Node): boolean {
  if (node.type === "MemberExpression") return !node.computed && isPath(node.object);
  return node.type === "Identifier" || node.type === "ThisExpression" || node.type === "Super";
}

function hasOwnThis(node: Node): boolean {
  return isClass(node) || (isFunction(node) && node.type !== "ArrowFunctionExpression");
}

/** The variables that a node declares. */
function declaredBy(node: Node): string[] {
  if (node.type === "VariableDeclarator") return namesIn(node.id);
  if (isFunction(node)) return [...node.params.flatMap(namesIn), ...(node.id ? [node.id.name] : [])];
  if (isClass(node)) return node.id ? [node.id.name] : [];
  return node.type === "CatchClause" && node.param ? namesIn(node.param) : [];
}

function namesIn(pattern: Node): string[] {
  switch (pattern.type) {
    case "Identifier":
      return [pattern.name];
    case "ObjectPattern":
      return pattern.properties.flatMap((each) => namesIn(each.type === "Property" ? each.value : each.argument));
    case "ArrayPattern":
      return pattern.elements.flatMap((each) => (each === null ? [] : namesIn(each)));
    case "AssignmentPattern":
      return namesIn(pattern.left);
    case "RestElement":
      return namesIn(pattern.argument);
    default:
      return [];
  }
}
