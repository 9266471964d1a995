// Where two names would meet in the bundle, esbuild renames one, and a class that refers to itself in any case. Whoever
// prints `f.name`, or an object of the class, shall see the name in the source all the same.
import { isClass } from "./ast.ts";
import type { NodeOf } from "./ast.ts";
import type { Handlers, Pass } from "./pass.ts";
import { keyName, nameAt, namedBy } from "./qualname.ts";

export const givenNames: Handlers = {
  ClassBody(node, pass) {
    const index = pass.path.length - 2;
    const owner = pass.path[index]!;
    const printed = (isClass(owner) ? owner.id : null) ?? namedBy(pass.path, index);
    if (printed === null || hasOwnName(node, pass)) return;
    const name = nameAt(pass.path, index, pass.origins, pass.code);
    const differs = printed.type === "Identifier" && name !== printed.name;
    // With a function around it (see methods.ts), a class takes no name from where it stands.
    if (differs || pass.variables.has(owner)) pass.install(node, rename("this", name, pass));
  },

  FunctionDeclaration({ id, end }, pass) {
    if (!id) return;
    const name = pass.origins.nameOf(id);
    if (name === id.name) return;
    pass.edit.appendLeft(end, ` ${rename(id.name, name, pass)}`);
    pass.sourceNames.set(id.name, name);
  },
};

/** A statement that gives a function or a class the name it has in the source. */
function rename(what: string, name: string, pass: Pass): string {
  return `${pass.helper("$named")}(${what}, ${JSON.stringify(name)});`;
}

/** Whether a class says itself what its `name` is. */
function hasOwnName(body: NodeOf<"ClassBody">, pass: Pass): boolean {
  return body.body.some(
    (member) => member.type !== "StaticBlock" && member.static && keyName(member, pass.code) === "name",
  );
}
