// `async` methods.
//
//   class { async m(a) { … } }     class { static { $method(this.prototype, "m", $c1); } *m(a) { … } }
//   class { async [k](a) { … } }   class { static { $method(this.prototype, $k1, $c1); } *[$k1 = $key(k)](a) { … } }
//   class { async #m(a) { … } }    class { *#m$(a) { … } get #m() { return $private(this.#m$, $c1); } }
//   { async m(a) { … } }           { m: $function(function* (a) { … }, $c1) }
//
// In a class, the generator takes the method's place, so that `super`, private names and computed keys work there as ever,
// and the class wraps the property before anything can call it. So does an object literal whose method says `super` or has
// a computed key.
import type { Member, NodeOf } from "./ast.ts";
import type { Handlers, Pass } from "./pass.ts";
import { keyName } from "./qualname.ts";

/** Lowers the method whose function is being visited. */
export function lowerMethod(node: NodeOf<"FunctionExpression">, member: Member, pass: Pass): void {
  if (member.type === "Property" && !pass.body.usesSuper && !member.computed) {
    lowerToProperty(node, member, pass);
  } else if (member.key.type === "PrivateIdentifier") {
    lowerPrivate(node, member, member.key.name, pass);
  } else {
    lowerInPlace(node, member, pass);
  }
}

function lowerToProperty(node: NodeOf<"FunctionExpression">, member: Member, pass: Pass): void {
  // `__proto__: …` would set the object's prototype.
  const setsPrototype = keyName(member, pass.code) === "__proto__";
  pass.edit.update(member.start, member.key.start, " ");
  if (setsPrototype) pass.edit.update(member.key.start, member.key.end, '["__proto__"]');
  pass.edit.appendLeft(node.start, `: ${pass.helper("$function")}(function* `);
  pass.edit.appendLeft(node.end, `, ${pass.codeObject(node)})`);
}

function lowerInPlace(node: NodeOf<"FunctionExpression">, member: Member, pass: Pass): void {
  const isStatic = member.type === "MethodDefinition" && member.static;
  const owner = pass.parent(2);
  const computed = member.computed ? pass.variable(owner.type === "ClassBody" ? pass.parent(3) : owner, "$k") : null;
  const opening = computed === null ? "" : `[${computed} = ${pass.helper("$key")}(`;
  pass.edit.update(member.start, member.key.start, `${isStatic ? "static " : ""}*${opening}`);
  if (computed !== null) pass.edit.appendLeft(member.key.end, ")");
  const key = computed ?? JSON.stringify(keyName(member, pass.code));
  const target = member.type === "Property" ? pass.names.free("$o") : isStatic ? "this" : "this.prototype";
  pass.install(owner, `${pass.helper("$method")}(${target}, ${key}, ${pass.codeObject(node)});`);
}

function lowerPrivate(node: NodeOf<"FunctionExpression">, member: Member, name: string, pass: Pass): void {
  const prefix = member.type === "MethodDefinition" && member.static ? "static " : "";
  const generator = pass.generatorName(`#${name}`, `#${name}`);
  pass.edit.update(member.start, member.key.start, `${prefix}*`);
  pass.edit.update(member.key.start, member.key.end, generator);
  const wrapper = `${pass.helper("$private")}(this.${generator}, ${pass.codeObject(node)})`;
  pass.edit.appendLeft(member.end, ` ${prefix}get #${name}() { return ${wrapper}; }`);
}

export const methods: Handlers = {
  ClassBody(node, pass) {
    const owner = pass.parent();
    const variables = pass.variables.get(owner);
    if (variables) pass.wrap(owner, `((${variables.join(", ")}) => `, ")()");
    // The last of several methods of one name is the one that counts, so it comes first.
    const statements = pass.installations.get(node)?.reverse();
    if (statements) pass.edit.appendLeft(node.start + 1, ` static { ${statements.join(" ")} }`);
  },

  ObjectExpression(node, pass) {
    const statements = pass.installations.get(node)?.reverse();
    if (!statements) return;
    const object = pass.names.free("$o");
    pass.wrap(node, `((${object}) => { ${statements.join(" ")} return ${object}; })(`, ")");
    const variables = pass.variables.get(node);
    if (variables) pass.wrap(node, `((${variables.join(", ")}) => `, ")()");
  },
};
