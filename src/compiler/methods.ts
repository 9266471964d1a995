// `async` methods.
//
//   class { async m(a) { … } }     class { static { $method(this.prototype, "m", $c1); } *m(a) { … } }
//   class { async #m(a) { … } }    class { *#m$(a) { … } #m(a) { return $coroutine(this.#m$(a), $c1); } }
//   { async m(a) { … } }           { m: $function(function* (a) { … }, $c1) }
//
// In a class, the generator takes the method's place, so that `super`, private names and computed keys work there as ever,
// and the class wraps the property before anything can call it. So does an object literal whose method says `super`.
import type { Member, NodeOf } from "./ast.ts";
import type { Handlers, Pass } from "./pass.ts";
import { keyName } from "./qualname.ts";
import { wrapperText } from "./wrappers.ts";

/** Lowers the method whose function is being visited. */
export function lowerMethod(node: NodeOf<"FunctionExpression">, member: Member, pass: Pass): void {
  if (member.type === "Property" && !pass.body.usesSuper) {
    pass.edit.update(member.start, member.key.start, member.computed ? "[" : " ");
    pass.edit.appendLeft(node.start, `: ${pass.helper("$function")}(function* `);
    pass.edit.appendLeft(node.end, `, ${pass.codeObject(node)})`);
  } else if (member.key.type === "PrivateIdentifier") {
    lowerPrivate(node, member, member.key.name, pass);
  } else {
    lowerInPlace(node, member, pass);
  }
}

function lowerInPlace(node: NodeOf<"FunctionExpression">, member: Member, pass: Pass): void {
  const isStatic = member.type === "MethodDefinition" && member.static;
  const computed = member.computed ? keyVariable(pass) : null;
  pass.edit.update(
    member.start,
    member.key.start,
    `${isStatic ? "static " : ""}*${computed === null ? "" : `[${computed} = `}`,
  );
  const key = computed ?? JSON.stringify(keyName(member, pass.code));
  const owner = member.type === "Property" ? pass.names.free("$o") : isStatic ? "this" : "this.prototype";
  const code = pass.codeObject(node);
  pass.install(pass.parent(2), `${pass.helper("$method")}(${owner}, ${key}, ${code});`);
}

function lowerPrivate(node: NodeOf<"FunctionExpression">, member: Member, name: string, pass: Pass): void {
  const isStatic = member.type === "MethodDefinition" && member.static;
  const generator = pass.names.free(`#${name}$`);
  const prefix = isStatic ? "static " : "";
  const wrapper = wrapperText(node, pass, (args) => `this.${generator}(${args ?? "...arguments"})`);
  pass.edit.update(member.start, member.key.start, `${prefix}*`);
  pass.edit.update(member.key.start, member.key.end, generator);
  pass.edit.appendLeft(member.end, ` ${prefix}#${name}${wrapper}`);
}

/** A variable for a computed key, which is evaluated once: in the block around, since each entry has keys of its own. */
function keyVariable(pass: Pass): string {
  const variable = pass.names.numbered("$k");
  pass.onEntry(`let ${variable};`);
  return variable;
}

export const methods: Handlers = {
  ClassBody(node, pass) {
    const statements = pass.installations.get(node);
    if (statements) pass.edit.appendLeft(node.start + 1, ` static { ${statements.join(" ")} }`);
  },

  ObjectExpression(node, pass) {
    const statements = pass.installations.get(node);
    if (!statements) return;
    const object = pass.names.free("$o");
    pass.wrap(node, `((${object}) => { ${statements.join(" ")} return ${object}; })(`, ")");
  },
};
