// What stands around the lowered text: the helpers it uses, its code objects, and, for a program, the generator function
// that the whole of it becomes:
//
//   function* $program($import) {
//   "use strict";
//   const { $await, $code, … } = $import("asyncio/compiled-code");
//   const $c1 = $code("main", "main", "main.ts", 3);
//   const asyncio = $import("asyncio");
//   …
//   }
import type { Node, NodeOf } from "./ast.ts";
import type { Handlers, Pass } from "./pass.ts";

/** In a program, `import` and `export` make way: what they import comes from a function that the runner gives. */
export const script: Handlers = {
  ImportDeclaration(node, pass) {
    if (pass.target.kind === "program") pass.edit.remove(node.start, node.end);
  },
  ExportNamedDeclaration: dropExport,
  ExportAllDeclaration: dropExport,
};

function dropExport(node: Node, pass: Pass): void {
  if (pass.target.kind === "program") pass.edit.remove(node.start, node.end);
}

/** Puts everything around the text that it needs. */
export function enclose(program: NodeOf<"Program">, pass: Pass): void {
  const { edit, target } = pass;
  // `#!/usr/bin/env …`: only the first line of a file may be one.
  const hashbang = /^#!.*/.exec(pass.code)?.[0];
  if (hashbang !== undefined) edit.remove(0, hashbang.length);
  if (target.kind === "module") {
    const from = JSON.stringify(target.lowering);
    const helpers = pass.helpers.size === 0 ? [] : [`import { ${bindings(pass, " as ")} } from ${from};`];
    // On the first line, so that the lines stay as they are.
    edit.prepend([...helpers, ...pass.codes, ...pass.entry].map((line) => `${line} `).join(""));
    return;
  }
  const given = pass.names.free("$import");
  const helpers =
    pass.helpers.size === 0 ? [] : [`const { ${bindings(pass, ": ")} } = ${given}("asyncio/compiled-code");`];
  const imports = program.body
    .filter((statement) => statement.type === "ImportDeclaration")
    .map((statement) => importText(statement, given));
  const name = pass.names.free("$program");
  pass.sourceNames.set(name, "<module>");
  const head = [`function* ${name}(${given}) {`, '"use strict";', ...helpers, ...pass.codes, ...pass.entry, ...imports];
  edit.prepend(`${head.join("\n")}\n`);
  edit.append("\n}");
}

function bindings(pass: Pass, renamed: string): string {
  return [...pass.helpers]
    .sort()
    .map((helper) => {
      const local = pass.names.free(helper);
      return local === helper ? helper : `${helper}${renamed}${local}`;
    })
    .join(", ");
}

/** One import as a statement of the program. */
function importText({ specifiers, source }: NodeOf<"ImportDeclaration">, given: string): string {
  const module = JSON.stringify(source.value);
  const [first] = specifiers;
  if (first === undefined) return `${given}(${module});`;
  const named = specifiers
    .filter((specifier) => specifier.type !== "ImportNamespaceSpecifier")
    .map((specifier) => {
      const local = specifier.local.name;
      if (specifier.type === "ImportDefaultSpecifier") return { local, name: "default" };
      const { imported } = specifier;
      return { local, name: imported.type === "Identifier" ? imported.name : String(imported.value) };
    });
  const statements = specifiers
    .filter((specifier) => specifier.type === "ImportNamespaceSpecifier")
    .map(({ local }) => `const ${local.name} = ${given}(${module});`);
  if (named.length > 0) {
    const pattern = named.map(({ local, name }) => `${JSON.stringify(name)}: ${local}`).join(", ");
    const names = JSON.stringify(named.map(({ name }) => name));
    statements.push(`const { ${pattern} } = ${given}(${module}, ${names});`);
  }
  return statements.join(" ");
}
