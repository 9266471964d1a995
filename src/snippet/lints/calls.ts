// Calls: a coroutine that nobody awaits, a task that nobody keeps, and one that blocks the loop.
import type { SyntaxNode } from "@lezer/common";
import { functionAround, isAsync } from "./grammar.ts";
import { awaitBefore, chapters, type Fix, type Lint } from "./lint.ts";
import { asyncioIn, calledName, canAwait, eachNode, lintAt, writtenName, type Source } from "./program.ts";

/** What asyncio has of coroutine functions that run on their own, in Python's names. */
const COROUTINES =
  "sleep wait wait_for to_thread open_connection start_server create_subprocess_exec create_subprocess_shell";
const TASKS = "create_task ensure_future";

/** What is wrong with a call. */
export function callRules(node: SyntaxNode, source: Source): readonly Lint[] {
  if (node.name === "ExpressionStatement" && node.firstChild)
    return droppedCalls(node.firstChild, source).flatMap((call) => dropped(call, source));
  return node.name === "CallExpression" ? blocking(node, source) : [];
}

/** The calls in a statement whose values go nowhere. */
function droppedCalls(value: SyntaxNode, source: Source): SyntaxNode[] {
  const inner: SyntaxNode[] = [];
  for (let child = value.firstChild; child !== null; child = child.nextSibling) inner.push(child);
  switch (value.name) {
    case "CallExpression":
      return [value];
    case "ParenthesizedExpression":
      return inner.slice(1, 2).flatMap((each) => droppedCalls(each, source));
    case "BinaryExpression":
      return inner.some(({ name }) => name === "LogicOp" || name === "and" || name === "or")
        ? inner.slice(-1).flatMap((each) => droppedCalls(each, source))
        : [];
    default:
      return [];
  }
}

function dropped(call: SyntaxNode, source: Source): Lint[] {
  const { program, text } = source;
  const name = calledName(source, call);
  if (name === null) return [];
  const isOf = (names: string) => names.split(" ").some((each) => name === `asyncio.${program.grammar.name(each)}`);
  const written = writtenName(call, text) ?? name;
  if (isOf(TASKS) || /(^|\.)loop\.(create_task|createTask)$/.test(name))
    return [
      lintAt(source, "unkept", call, {
        text: "Nothing keeps this task: CPython may throw it away while it waits, and an error in it is seen by nobody.",
        fix: {
          title: "Keep the task",
          edits: [{ from: call.from, to: call.from, text: program.grammar.write.keep(freeName("task", text)) }],
        },
        chapter: chapters.unkept,
      }),
    ];
  if (!isOf(COROUTINES) && !isOwnCoroutine(name, source)) return [];
  return [
    lintAt(source, "never-awaited", call, {
      text: `${written}(…) makes a coroutine, and nothing awaits it: none of its code will run.`,
      fix: canAwait(call, program) && call.parent?.name === "ExpressionStatement" ? awaitBefore(call.from) : null,
      chapter: chapters["never-awaited"],
    }),
  ];
}

/** Whether a name is one of the program's coroutine functions: its own name, or that of a method. */
function isOwnCoroutine(name: string, { program }: Source): boolean {
  const module = name.slice(0, Math.max(0, name.lastIndexOf(".")));
  const isOwn = module === "" || module === "self" || module === "this" || program.hasModule(module);
  return isOwn && program.functionsNamed(name.slice(name.lastIndexOf(".") + 1))?.isCoroutine === true;
}

function blocking(call: SyntaxNode, source: Source): Lint[] {
  const { program, text } = source;
  const around = functionAround(call, program.grammar);
  const name = calledName(source, call);
  if (name === null || around === null || !isAsync(around)) return [];
  const isSleep = name === "time.sleep";
  if (!isSleep && !program.grammar.blocking.test(name)) return [];
  const asyncio = asyncioIn(source);
  return [
    lintAt(source, "blocked", call, {
      text: `${writtenName(call, text) ?? name}(…) holds the whole loop: no other task runs until it returns.`,
      fix: asyncio === null ? null : isSleep ? sleepOnLoop(call, asyncio) : inThread(call, asyncio, text),
      chapter: chapters.blocked,
      shows: around,
    }),
  ];
}

function sleepOnLoop(call: SyntaxNode, asyncio: string): Fix {
  const { from, to } = call.firstChild!;
  return { title: `Use ${asyncio}.sleep`, edits: [{ from, to, text: `await ${asyncio}.sleep` }] };
}

function inThread(call: SyntaxNode, asyncio: string, text: string): Fix {
  const callee = call.firstChild!;
  const written = text.slice(callee.from, callee.to);
  const hasArguments = !/^\(\s*\)$/.test(text.slice(callee.to, call.to));
  const isPart = call.parent?.name === "MemberExpression";
  const rest = text.slice(callee.to + 1, call.to);
  const handed = `await ${asyncio}.to_thread(${written}${hasArguments ? ", " : ""}${rest.trimStart()}`;
  return {
    title: "Hand it to a thread",
    edits: [{ from: call.from, to: call.to, text: isPart ? `(${handed})` : handed }],
  };
}

/** A name that the text does not have yet. */
function freeName(wanted: string, text: string): string {
  let name = wanted;
  for (let n = 2; new RegExp(String.raw`\b${name}\b`).test(text); n++) name = `${wanted}${n}`;
  return name;
}

/** The calls below a node. */
export function callsIn(node: SyntaxNode): SyntaxNode[] {
  const found: SyntaxNode[] = [];
  eachNode(node, (each) => {
    if (each.name === "CallExpression") found.push(each);
  });
  return found;
}
