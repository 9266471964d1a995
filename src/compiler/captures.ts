// What an `async` arrow function takes from the function around it. `this` is handed to `$arrow`; the others mean something
// else in a generator, or nothing, so a plain arrow function around it captures them:
//
//   async () => arguments     (($arguments) => $arrow(function* () { return $arguments; }, void 0, $c1))(arguments)
//
// In the constructor of a derived class `this` is captured too, since it is not there before `super()`.
import type { Node, NodeOf } from "./ast.ts";
import { noteLexical, noteThis } from "./bodies.ts";
import type { Captured } from "./bodies.ts";
import { firstFrom } from "./parse.ts";
import type { Handlers, Pass } from "./pass.ts";

const LOCAL: Record<Captured, string> = {
  arguments: "$arguments",
  super: "$super",
  "new.target": "$target",
  this: "$this",
};

const VALUE: Record<Exclude<Captured, "super">, string> = {
  arguments: "arguments",
  "new.target": "new.target",
  this: "() => this",
};

/** `super` is syntax and no value: an object that looks up and sets through it stands in. */
function valueOf(what: Captured, pass: Pass): string {
  if (what !== "super") return VALUE[what];
  return `${pass.helper("$superOf")}((key) => super[key], (key, value) => { super[key] = value; })`;
}

export const captures: Handlers = {
  ThisExpression(node, pass) {
    const text = thisText(pass);
    if (text !== "this") pass.edit.update(node.start, node.end, text);
  },

  Identifier(node, pass) {
    if (node.name !== "arguments" || !isReference(node, pass.parent())) return;
    if (!noteLexical(pass.bodies, "arguments")) return;
    const local = pass.names.free(LOCAL.arguments);
    const outer = pass.parent();
    const shorthand = outer.type === "Property" && outer.shorthand;
    pass.edit.update(node.start, node.end, shorthand ? `arguments: ${local}` : local);
  },

  MetaProperty(node, pass) {
    if (node.meta.name === "import") {
      if (pass.target.kind === "program") pass.refuse(node, '"import.meta" is not available here');
    } else if (noteLexical(pass.bodies, "new.target")) {
      pass.edit.update(node.start, node.end, pass.names.free(LOCAL["new.target"]));
    }
  },

  Super(node, pass) {
    const outer = pass.parent();
    if (!noteLexical(pass.bodies, "super")) return;
    if (outer.type === "CallExpression") {
      pass.refuse(node, 'Cannot call "super()" inside an "async" function');
      return;
    }
    pass.edit.update(node.start, node.end, pass.names.free(LOCAL.super));
    keepReceiver(outer, pass.parent(2), pass);
  },
};

/** A method found through `super` is called on `this`, and not on the stand-in. */
function keepReceiver(member: Node, use: Node, pass: Pass): void {
  if (use.type === "CallExpression" && use.callee === member) {
    const paren = firstFrom(pass.parsed.parens, member.end);
    pass.edit.appendLeft(paren, use.optional ? "call" : ".call");
    pass.edit.appendLeft(paren + 1, `${thisText(pass)}${use.arguments.length > 0 ? ", " : ""}`);
  } else if (use.type === "TaggedTemplateExpression" && use.tag === member) {
    pass.edit.appendLeft(member.end, `.bind(${thisText(pass)})`);
  }
}

/** How the code being visited gets at its `this`. */
function thisText(pass: Pass): string {
  return noteThis(pass.bodies) ? `${pass.names.free(LOCAL.this)}()` : "this";
}

/** Has the code around an async arrow function hand it what it captures. */
export function passCaptures(node: NodeOf<"ArrowFunctionExpression">, pass: Pass): void {
  const captured = [...pass.body.captures];
  if (captured.length === 0) return;
  const params = captured.map((what) => pass.names.free(LOCAL[what])).join(", ");
  pass.wrap(node, `((${params}) => `, `)(${captured.map((what) => valueOf(what, pass)).join(", ")})`);
}

/** Whether the name stands for a variable, and is not a property's. */
function isReference(node: NodeOf<"Identifier">, parent: Node): boolean {
  switch (parent.type) {
    case "MemberExpression":
      return parent.computed || parent.object === node;
    case "Property":
    case "MethodDefinition":
    case "PropertyDefinition":
      return parent.computed || parent.value === node;
    default:
      return true;
  }
}
