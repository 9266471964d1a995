// Makes a program that shows something as small as it will go, by leaving things out for as long as it still shows it.
// Nearly any part of the tree may go (program.ts), so little is known here of what the parts mean.
import type { FuzzProgram } from "./program.ts";

/** Whether a program still shows what it is being shrunk for. */
export type Shows = (program: FuzzProgram) => Promise<boolean>;

type Node = Readonly<Record<string, unknown>>;
type List = readonly unknown[];

/** How many programs are tried at the same time. */
const LANES = 4;

/**
 * Shrinks a program.
 *
 * @param most how many smaller programs may be tried
 */
export async function shrink(program: FuzzProgram, shows: Shows, most = 4000): Promise<FuzzProgram> {
  let smallest: unknown = program;
  let left = most;
  for (let better = true; better;) {
    better = false;
    // What was no use for one program is seldom any for the next: so we go on where we are, and start anew at the end.
    for (let index = 0; left > 0; left -= LANES) {
      const few = [...slice(smaller(smallest), index, LANES)];
      if (few.length === 0) break;
      const shown = await Promise.all(few.map((candidate) => shows(candidate as FuzzProgram)));
      const first = shown.indexOf(true);
      if (first >= 0) {
        smallest = few[first];
        better = true;
        index += first;
      } else {
        index += LANES;
      }
    }
  }
  return smallest as FuzzProgram;
}

function* slice<T>(values: Iterable<T>, start: number, count: number): Generator<T> {
  let at = 0;
  for (const value of values) {
    if (at >= start + count) return;
    if (at++ >= start) yield value;
  }
}

/** Programs, or parts of one, that are a little smaller; the smallest first. */
function* smaller(node: unknown): Generator {
  if (!isNode(node)) return;
  for (const [key, value] of Object.entries(node)) {
    if (LISTS.has(key)) {
      // A program without a run is none.
      for (const list of shorter(value)) if (key !== "runs" || list.length > 0) yield { ...node, [key]: list };
    }
    if (BLOCKS.has(key)) for (const list of smallerBlock(value as List)) yield { ...node, [key]: list };
  }
  yield* plainer(node);
  for (const [key, value] of Object.entries(node)) {
    if (!Array.isArray(value)) for (const each of smaller(value)) yield { ...node, [key]: each };
    else for (const list of withSmaller(value)) yield { ...node, [key]: list };
  }
}

function* withSmaller(list: List): Generator<List> {
  for (const [index, element] of list.entries()) {
    const each = Array.isArray(element) ? [...smallerBlock(element), ...withSmaller(element)] : smaller(element);
    for (const one of each) yield list.with(index, one);
  }
}

/** The fields with lists that may have fewer elements, and those with statements. */
const LISTS = new Set(["of", "runs"]);
const BLOCKS = new Set(["body", "final", "generator", "handler"]);

/** A list without some of its elements: without halves, then quarters … */
function* shorter(list: unknown): Generator<List> {
  if (!Array.isArray(list)) return;
  for (let size = list.length; size >= 1; size = Math.floor(size / 2)) {
    for (let start = 0; start < list.length; start += size) {
      yield [...(list.slice(0, start) as List), ...(list.slice(start + size) as List)];
    }
  }
}

/** Fewer statements, or what is in a statement in its place. */
function* smallerBlock(block: List): Generator<List> {
  yield* shorter(block);
  for (const [index, statement] of block.entries()) {
    for (const inner of blocksIn(statement)) yield [...block.slice(0, index), ...inner, ...block.slice(index + 1)];
  }
}

/** The outermost blocks in a statement, through its expressions. */
function* blocksIn(node: unknown): Generator<List> {
  if (Array.isArray(node)) for (const element of node) yield* blocksIn(element);
  if (!isNode(node)) return;
  for (const [key, value] of Object.entries(node)) {
    if (BLOCKS.has(key)) yield value as List;
    else yield* blocksIn(value);
  }
}

/** The plainest values of fields, by the kind of node (or none) that has them. */
const PLAIN: Readonly<Record<string, Node>> = {
  "": { oneLoop: false, watchdog: null },
  await: { guard: null },
  byHand: { sent: null },
  completed: { guard: null, timeout: null },
  each: { leave: null },
  enter: { wrapped: false },
  gather: { twice: false, returnExceptions: false },
  group: { wrapped: false },
  poke: { bare: false },
  sleep: { result: null },
  task: { context: null, eager: null, group: null, name: null },
  try: { again: false, catches: null },
  timeout: { absolute: false, wrapped: false },
  wait: { timeout: null, returnWhen: "ALL_COMPLETED" },
  waitFor: { timeout: null },
};

/** The fields that hold something awaited. */
const AWAITED: Readonly<Record<string, string>> = {
  await: "what",
  ensure: "of",
  shield: "of",
  task: "of",
  waitFor: "of",
};

const NUMBERS = ["delay", "eighths", "timeout", "watchdog"];

function* plainer(node: Node): Generator<Node> {
  const kind = typeof node.kind === "string" ? node.kind : "";
  for (const [key, plain] of Object.entries(PLAIN[kind] ?? {})) {
    // What is thrown stays an error: JavaScript throws anything, and Python nothing else.
    if (key in node && node[key] !== plain && node.act !== "throw") yield { ...node, [key]: plain };
  }
  const awaited = AWAITED[kind];
  if (awaited !== undefined) {
    for (const inside of within(node[awaited])) yield { ...node, [awaited]: inside };
  }
  for (const key of NUMBERS) {
    const value = node[key];
    if (typeof value !== "number") continue;
    for (const less of [0, 1, value - 1]) if (Math.abs(less) < Math.abs(value)) yield { ...node, [key]: less };
  }
}

/** What may stand in the place of something awaited: what is in it, or a short sleep. */
function* within(awaited: unknown): Generator<Node> {
  if (!isNode(awaited)) return;
  const { kind, of } = awaited;
  for (const inside of Array.isArray(of) ? (of as List) : [of]) if (isNode(inside)) yield inside;
  if (kind !== "sleep") yield { kind: "sleep", delay: 1, result: null };
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
