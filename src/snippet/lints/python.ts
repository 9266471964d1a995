// Python, for the rules.
import { parser } from "@lezer/python";
import type { Grammar, Handler } from "./grammar.ts";

const INDENT = "    ";

/** What `except` is about; without a type, about all. */
function caught(type: string | undefined): Handler["catches"] {
  if (type === undefined || /\bBaseException\b/.test(type)) return "all";
  return type.includes("CancelledError") ? "cancel" : "none";
}

export const grammar: Grammar = {
  ending: ".py",
  parse: (text) => parser.parse(text),
  name: (python) => python,
  functions: new Set(["FunctionDefinition", "LambdaExpression"]),
  nameOf: (node) => (node.name === "FunctionDefinition" ? node.getChild("VariableName") : null),
  imports(statement) {
    const from = /^from\s+([\w.]+)\s+import\s+\(?([^)]*)\)?/.exec(statement);
    const names = (from?.[2] ?? /^import\s+(.*)/.exec(statement)?.[1] ?? "").split(",");
    return names.flatMap((each) => {
      const [name, local] = each.trim().split(/\s+as\s+/);
      if (!name) return [];
      if (from) return [[local ?? name, `${from[1]!}.${name}`] as const];
      const first = name.split(".")[0]!;
      return [local === undefined ? ([first, first] as const) : ([local, name] as const)];
    });
  },
  raise: "RaiseStatement",
  handlers(statement, text) {
    const found: Handler[] = [];
    for (let clause = statement.firstChild; clause !== null; clause = clause.nextSibling) {
      if (clause.name !== "except") continue;
      const type = clause.nextSibling;
      let body = type;
      while (body !== null && body.name !== "Body") body = body.nextSibling;
      if (type === null || body === null) continue;
      const catches = caught(type === body ? undefined : text.slice(type.from, type.to));
      found.push({ body, from: clause.from, catches, error: null });
    }
    return found;
  },
  always: /^while\s+\(?(True|1)\)?\s*:/,
  counted(head) {
    const found = /^for\s+(\w+)\s+in\s+range\(\s*(?:\w+\s*,\s*)?(\w+(?:\s*\*\*\s*\d+)?)\s*\)/.exec(head);
    return found && { counter: found[1]!, bound: found[2]! };
  },
  awaitsOutside: false,
  blocking:
    /^(requests\.(get|post|put|patch|delete|head|request)|urllib\.request\.urlopen|subprocess\.(run|call|check_call|check_output)|os\.system|input)$/,
  write: {
    keep: (name) => `${name} = `,
    statement: (code) => code,
    everySo: (counter, code) => `if ${counter} % 10_000 == 0: ${code}`,
    raiseCancel: () => "raise",
    raiseAgain: () => "raise",
    group: (asyncio, coroutines) => [
      `async with ${asyncio}.TaskGroup() as group:`,
      ...coroutines.map((each) => `${INDENT}group.create_task(${each})`),
    ],
  },
};
