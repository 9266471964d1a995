// A gather of coroutines of which one can fail: the others go on, and nobody waits for them. A task group cancels them and waits.
import type { SyntaxNode } from "@lezer/common";
import { chapters, type Fix, type Lint } from "./lint.ts";
import { asyncioIn, calledName, eachNode, indentAt, lintAt, type Source } from "./program.ts";

/** What is wrong with a gather. */
export function gatherRule(node: SyntaxNode, source: Source): readonly Lint[] {
  if (node.name !== "CallExpression" || calledName(source, node) !== "asyncio.gather") return [];
  const list = node.getChild("ArgList");
  const isAwaited = node.parent?.name === "AwaitExpression";
  if (list === null || !isAwaited || /return_?exceptions/i.test(source.text.slice(list.from, list.to))) return [];
  const names = new Set<string>();
  eachNode(list, ({ name, from, to }) => {
    if (name === "VariableName") names.add(source.text.slice(from, to));
  });
  const failing = [...names].find((name) => {
    const functions = source.program.functionsNamed(name);
    return functions?.isCoroutine && functions.fails;
  });
  const callee = node.firstChild;
  if (failing === undefined || callee === null || isOne(list)) return [];
  return [
    lintAt(source, "gather", callee, {
      text: `If one of these fails, as ${failing} can, gather leaves the others running, with nobody to wait for them; a task group cancels them.`,
      fix: inGroup(node, list, source),
      chapter: chapters.gather,
      shows: node,
    }),
  ];
}

/** Whether the list is one plain call. */
function isOne(list: SyntaxNode): boolean {
  const parts = argumentsIn(list);
  return parts.length === 1 && parts[0]?.name === "CallExpression" && list.firstChild?.nextSibling === parts[0];
}

/** A block with a group, where nobody asks for the results and every argument makes a coroutine. */
function inGroup(call: SyntaxNode, list: SyntaxNode, source: Source): Fix | null {
  const { text, program } = source;
  const statement = call.parent?.parent;
  const asyncio = asyncioIn(source);
  const parts = argumentsIn(list);
  const areCalls = parts.every(
    (each) => each.name === "CallExpression" && program.functionsNamed(calledName(source, each) ?? "")?.isCoroutine,
  );
  if (statement?.name !== "ExpressionStatement" || asyncio === null || !areCalls) return null;
  if (/[*.]{1,3}$/.test(text.slice(list.from, parts[0]!.from).trim().slice(1))) return null;
  const lines = program.grammar.write.group(
    asyncio,
    parts.map(({ from, to }) => text.slice(from, to)),
  );
  const { from, to } = statement;
  return { title: "Use a task group", edits: [{ from, to, text: lines.join(`\n${indentAt(text, from)}`) }] };
}

function argumentsIn(list: SyntaxNode): SyntaxNode[] {
  const found: SyntaxNode[] = [];
  for (let child = list.firstChild; child !== null; child = child.nextSibling)
    if (/^\w/.test(child.name)) found.push(child);
  return found;
}
