// The listings are models: readers write as they do. So they keep the rules that the course teaches.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { SNIPPETS, listSnippets } from "../../src/course/snippets.ts";

/** Listings whose subject is the mistake itself. */
const SHOWN_MISTAKES = ["e/e15-swallowed"];

const listings = listSnippets().filter((id) => /^[a-e]\//.test(id) && !SHOWN_MISTAKES.includes(id));

function nodesOf(id: string): ts.Node[] {
  const nodes: ts.Node[] = [];
  for (const name of readdirSync(join(SNIPPETS, id)).filter((file) => file.endsWith(".ts"))) {
    const text = readFileSync(join(SNIPPETS, id, name), "utf8");
    const visit = (node: ts.Node): void => {
      nodes.push(node);
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true));
  }
  return nodes;
}

/** Whether there is such a node in what runs when this one does: functions inside of it have their own time. */
function holds(node: ts.Node, wanted: (node: ts.Node) => boolean): boolean {
  return (
    ts.forEachChild(node, (child) => wanted(child) || (!ts.isFunctionLike(child) && holds(child, wanted))) ?? false
  );
}

const waits = (node: ts.Node): boolean =>
  ts.isAwaitExpression(node) ||
  (ts.isForOfStatement(node) && node.awaitModifier !== undefined) ||
  (ts.isVariableDeclarationList(node) && node.getText().startsWith("await using "));

/** The clauses that a cancel does not get through. */
function swallowing(id: string): string[] {
  return nodesOf(id)
    .filter(ts.isTryStatement)
    .filter(
      ({ tryBlock, catchClause }) => catchClause && holds(tryBlock, waits) && !holds(catchClause, ts.isThrowStatement),
    )
    .map(({ catchClause }) => catchClause!.getText());
}

/** Calls of `taskDone` that an error would skip. */
function skipped(id: string): string[] {
  const inFinally = (node: ts.Node): boolean =>
    (ts.isTryStatement(node.parent) && node.parent.finallyBlock === node) ||
    (!ts.isSourceFile(node.parent) && inFinally(node.parent));
  return nodesOf(id)
    .filter(ts.isCallExpression)
    .filter(({ expression }) => ts.isPropertyAccessExpression(expression) && expression.name.text === "taskDone")
    .filter((call) => !inFinally(call))
    .map((call) => call.getText());
}

describe("the listings keep the rules of the course", () => {
  it.each(listings)("%s lets a cancel pass where it catches errors", (id) => {
    expect(swallowing(id)).toEqual([]);
  });

  it.each(listings)("%s says taskDone in a finally", (id) => {
    expect(skipped(id)).toEqual([]);
  });

  it.each(SHOWN_MISTAKES)("%s breaks a rule, to show what comes of it", (id) => {
    expect(swallowing(id)).not.toEqual([]);
  });
});
