// Handlers that take a cancel for an error like others: the task goes on, though it was told to stop. Who awaits another task that they
// have cancelled themselves does well to catch that one's cancel, and is left alone.
import type { SyntaxNode } from "@lezer/common";
import { functionAround, has, isAsync, type Handler } from "./grammar.ts";
import { chapters, type Fix, type Lint } from "./lint.ts";
import { asyncioIn, indentAt, lintAt, type Source } from "./program.ts";

/** What is wrong with the handlers of a try statement. */
export function cancelRule(node: SyntaxNode, source: Source): readonly Lint[] {
  const { grammar } = source.program;
  const around = node.name === "TryStatement" ? functionAround(node, grammar) : null;
  if (around === null || !isAsync(around) || !waitsItself(node, source)) return [];
  const handlers = grammar.handlers(node, source.text);
  const first = handlers.find(({ catches }) => catches !== "none");
  if (first === undefined || !swallows(first, node, source)) return [];
  const head = source.text.slice(first.from, first.body.from).trimEnd();
  return [
    lintAt(
      source,
      "swallowed-cancel",
      { from: first.from, to: first.from + head.length },
      {
        text: "A cancel ends here, and the task goes on: whoever catches CancelledError has to raise it again.",
        fix: goOn(first, source),
        chapter: chapters["swallowed-cancel"],
        shows: node,
      },
    ),
  ];
}

/** Whether its body awaits calls, and not only tasks that exist already. */
function waitsItself(node: SyntaxNode, { program: { grammar } }: Source): boolean {
  const body = node.getChild("Body") ?? node.getChild("Block");
  return (
    body !== null &&
    has(body, grammar, (each) => {
      if (each.name === "async" || (each.name === "await" && each.parent?.name !== "AwaitExpression")) return true;
      return each.name === "AwaitExpression" && each.lastChild?.name === "CallExpression";
    })
  );
}

function swallows({ body, catches }: Handler, statement: SyntaxNode, { program: { grammar }, text }: Source): boolean {
  if (has(body, grammar, ({ name }) => name === grammar.raise)) return false;
  if (/\buncancel\(/.test(text.slice(body.from, body.to))) return false;
  if (catches !== "any error") return true;
  // That a catch is about everything is no sign that it was meant to be; round and round it does harm.
  if (!/[^\s{}]/.test(text.slice(body.from, body.to))) return true;
  const leaves = has(body, grammar, ({ name }) => name === "ReturnStatement" || name === "BreakStatement");
  return !leaves && isInLoop(statement, grammar.functions);
}

function isInLoop(node: SyntaxNode, functions: ReadonlySet<string>): boolean {
  for (let at = node.parent; at !== null && !functions.has(at.name); at = at.parent)
    if (at.name === "WhileStatement" || at.name === "ForStatement") return true;
  return false;
}

/** The cancel goes on: at once where the handler is about anything, after its work where it is about cancels. */
function goOn({ body, catches, error }: Handler, source: Source): Fix | null {
  const { text, program } = source;
  const { write } = program.grammar;
  const title = "Raise it again";
  const first = body.firstChild?.nextSibling ?? null;
  if (first === null) return null;
  if (catches === "any error") {
    const asyncio = asyncioIn(source);
    if (asyncio === null || error === null || first.name === "}") return null;
    const line = write.raiseCancel(asyncio, error);
    return { title, edits: [{ from: first.from, to: first.from, text: `${line}\n${indentAt(text, first.from)}` }] };
  }
  const again = write.raiseAgain(error);
  if (again === null || !text.slice(body.from, first.from).includes("\n")) return null;
  let last = body.lastChild;
  if (last?.name === "}") last = last.prevSibling;
  if (last === null || last.from < first.from) return null;
  const indent = indentAt(text, first.from);
  if (last.name === "ReturnStatement" || last.name === "PassStatement")
    return { title, edits: [{ from: last.from, to: last.to, text: again }] };
  return { title, edits: [{ from: last.to, to: last.to, text: `\n${indent}${again}` }] };
}
