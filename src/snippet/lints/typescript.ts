// TypeScript, for the rules.
import { parser } from "@lezer/javascript";
import type { Grammar } from "./grammar.ts";

const typescript = parser.configure({ dialect: "ts" });
const INDENT = "  ";

export const grammar: Grammar = {
  ending: ".ts",
  parse: (text) => typescript.parse(text),
  name: (python) => python.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()),
  functions: new Set(["FunctionDeclaration", "FunctionExpression", "ArrowFunction", "MethodDeclaration", "Property"]),
  nameOf(node) {
    const own = node.getChild("VariableDefinition") ?? node.getChild("PropertyDefinition");
    if (own !== null || node.name !== "ArrowFunction") return own;
    return node.prevSibling?.name === "Equals" ? (node.parent?.getChild("VariableDefinition") ?? null) : null;
  },
  imports(statement) {
    const module = /from\s*["']([^"']+)["']/.exec(statement)?.[1];
    if (module === undefined) return [];
    const space = /\*\s*as\s+([\w$]+)/.exec(statement)?.[1];
    if (space !== undefined) return [[space, module]];
    const names = /\{([^}]*)\}/.exec(statement)?.[1]?.split(",") ?? [];
    return names.flatMap((each) => {
      const [name, local = name] = each.trim().split(/\s+as\s+/);
      return name && local ? [[local, `${module}.${name}`] as const] : [];
    });
  },
  raise: "ThrowStatement",
  handlers(statement, text) {
    const clause = statement.getChild("CatchClause");
    const body = clause?.getChild("Block");
    if (!clause || !body) return [];
    const name = clause.getChild("VariableDefinition");
    const catches = text.slice(body.from, body.to).includes("CancelledError") ? "cancel" : "any error";
    return [{ body, from: clause.from, catches, error: name && text.slice(name.from, name.to) }];
  },
  always: /^while\s*\(\s*(true|1)\s*\)/,
  counted(head) {
    const found = /^for\s*\(\s*let\s+([\w$]+)\s*=[^;]*;\s*\1\s*<=?\s*([\w$]+)\s*;/.exec(head);
    return found && { counter: found[1]!, bound: found[2]! };
  },
  awaitsOutside: true,
  blocking: /^$/,
  write: {
    keep: (name) => `const ${name} = `,
    statement: (code) => `${code};`,
    everySo: (counter, code) => `if (${counter} % 10_000 === 0) ${code};`,
    raiseCancel: (asyncio, error) => `if (${error} instanceof ${asyncio}.CancelledError) throw ${error};`,
    raiseAgain: (error) => error && `throw ${error};`,
    group: (asyncio, coroutines) => [
      "{",
      `${INDENT}await using group = new ${asyncio}.TaskGroup();`,
      ...coroutines.map((each) => `${INDENT}group.createTask(${each});`),
      "}",
    ],
  },
};
