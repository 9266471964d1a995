// Loops in coroutines that hand the turn to nobody: such as never end, such as look at the clock, and such as count far.
import type { SyntaxNode } from "@lezer/common";
import { functionAround, has, isAsync, suspends } from "./grammar.ts";
import { chapters, type Fix, type Lint } from "./lint.ts";
import { callsIn } from "./calls.ts";
import { asyncioIn, calledName, indentAt, lintAt, type Source } from "./program.ts";

/** A loop that goes round so often takes long. */
const FAR = 1_000_000;
const CLOCKS = /^(time\.(time|monotonic|perf_counter|perfCounter)|performance\.now|Date\.now|loop\.time)$/;

/** What is wrong with a loop. */
export function loopRule(node: SyntaxNode, source: Source): readonly Lint[] {
  const { grammar } = source.program;
  const isLoop = node.name === "WhileStatement" || node.name === "ForStatement";
  const around = isLoop ? functionAround(node, grammar) : null;
  if (around === null || !isAsync(around) || suspends(node, grammar)) return [];
  const body = node.getChild("Body") ?? node.lastChild;
  if (body === null) return [];
  const head = source.text.slice(node.from, body.from);
  const text = saidOf(node, body, `${head}${body.name === "Body" ? ":" : ""}`, source);
  if (text === null) return [];
  return [
    lintAt(
      source,
      "blocked",
      { from: node.from, to: node.from + head.trimEnd().length },
      {
        text,
        fix: letOthersRun(body, head, source),
        chapter: chapters.works,
        shows: around,
      },
    ),
  ];
}

function saidOf(node: SyntaxNode, body: SyntaxNode, head: string, source: Source): string | null {
  const { grammar } = source.program;
  const leaves = (each: SyntaxNode) => /^(Break|Return|Throw|Raise)Statement$/.test(each.name);
  if (node.name === "ForStatement") {
    const bound = grammar.counted(head)?.bound;
    return bound !== undefined && valueOf(bound, source) >= FAR && !has(body, grammar, leaves)
      ? "This loop is long and never awaits: no other task runs until it has ended."
      : null;
  }
  if (grammar.always.test(head))
    return has(body, grammar, leaves) ? null : "This loop neither ends nor awaits: no other task will ever run again.";
  const asksClock = callsIn(node).some((call) => call.from < body.from && CLOCKS.test(calledName(source, call) ?? ""));
  return asksClock ? "This loop waits by looking at the clock, and never awaits: no other task runs meanwhile." : null;
}

/** The number that is written there, or that the name there was once given. */
function valueOf(bound: string, { text }: Source): number {
  const given = /^[A-Za-z_$]/.test(bound)
    ? new RegExp(
        String.raw`^(?:const\s+)?${bound.replaceAll("$", String.raw`\$`)}\s*=\s*([\d_]+(?:\s*\*\*\s*\d+)?)`,
        "m",
      ).exec(text)?.[1]
    : bound;
  const [base = NaN, power = 1] = (given ?? "").replaceAll("_", "").split("**").map(Number);
  return base ** power;
}

/** A word to the loop at the begin of each round, or of each ten thousandth. */
function letOthersRun(body: SyntaxNode, head: string, source: Source): Fix | null {
  const { text, program } = source;
  const asyncio = asyncioIn(source);
  const first = body.firstChild?.nextSibling ?? null;
  // What stands on one line is the reader's to take apart.
  if (asyncio === null || first === null || !text.slice(body.from, first.from).includes("\n")) return null;
  const { write } = program.grammar;
  const pause = `await ${asyncio}.sleep(0)`;
  const counter = program.grammar.counted(`${head}${body.name === "Body" ? ":" : ""}`)?.counter;
  const line = counter === undefined ? write.statement(pause) : write.everySo(counter, pause);
  const edit = { from: first.from, to: first.from, text: `${line}\n${indentAt(text, first.from)}` };
  return { title: "Let others run in between", edits: [edit] };
}
