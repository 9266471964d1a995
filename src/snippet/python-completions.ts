// What can follow in a line of Python: names of asyncio, time and random, and members of what asyncio has made. The names are the reference's
// own table, as CPython told them. Nothing is inferred beyond what stands in the text: a name that was given a queue has a queue's members.
import names from "../reference/python-names.json";

/** One of the things that can follow. */
export interface Completion {
  readonly name: string;
  readonly kind: "function" | "class" | "constant" | "member";
  /** How it is called; empty where it is not, or where CPython does not tell. */
  readonly signature: string;
}

const modules: Readonly<Record<string, readonly string[]>> = { asyncio: names.names, ...names.modules };
const members: Readonly<Record<string, readonly string[]>> = names.members;
const signatures: Readonly<Record<string, string>> = names.signatures;

/** What functions give that have members worth a word. */
const GIVEN: Readonly<Record<string, string>> = {
  create_task: "Task",
  ensure_future: "Task",
  current_task: "Task",
  gather: "Future",
  create_future: "Future",
  timeout: "Timeout",
  timeout_at: "Timeout",
  get_running_loop: "AbstractEventLoop",
  get_event_loop: "AbstractEventLoop",
  new_event_loop: "AbstractEventLoop",
  call_later: "TimerHandle",
  call_at: "TimerHandle",
  call_soon: "Handle",
};

/**
 * What can follow.
 *
 * @param before the line up to the caret
 * @param text the whole program
 */
export function pythonCompletions(before: string, text: string): Completion[] {
  const imported = /^\s*from (\w+) import (?:.*,\s*|\(\s*)?\w*$/.exec(before)?.[1];
  if (imported !== undefined) return ofModule(imported);
  const owner = /(?<![\w.)\]])([A-Za-z_]\w*)\.\w*$/.exec(before)?.[1];
  if (owner === undefined) return [];
  const named = new RegExp(String.raw`\bimport (?:.*,\s*)?(\w+) as ${owner}\b`).exec(text)?.[1] ?? owner;
  if (named in modules && new RegExp(String.raw`\bimport (?:.*,\s*)?${named}\b`).test(text)) return ofModule(named);
  const kind = kindOf(owner, text);
  return kind === null ? [] : ofClass(kind);
}

/** Which of asyncio's classes a name stands for, where the text says so. */
function kindOf(name: string, text: string): string | null {
  const given = [
    // queue = asyncio.Queue(…), task: asyncio.Task[int] = …, task = group.create_task(…)
    String.raw`\b${name}\s*(?::[^=\n]*)?=\s*(?:await\s+)?(?:\w+\.)?(\w+)\(`,
    // async with asyncio.TaskGroup() as group
    String.raw`\bwith\b.*?(?:\w+\.)?(\w+)\([^()]*\)\s+as\s+${name}\b`,
    // def work(queue: asyncio.Queue[str])
    String.raw`\b${name}\s*:\s*(?:asyncio\.)?(\w+)`,
  ];
  for (const pattern of given)
    for (const [, made = ""] of text.matchAll(new RegExp(pattern, "g"))) {
      const kind = GIVEN[made] ?? made;
      if (Object.hasOwn(members, kind)) return kind;
    }
  return null;
}

function ofModule(module: string): Completion[] {
  return (modules[module] ?? []).map((name) => {
    const signature = signatures[`${module}.${name}`] ?? "";
    const kind = /^[A-Z][A-Z_]+$/.test(name) ? "constant" : /^[A-Z]/.test(name) ? "class" : "function";
    return { name, kind, signature };
  });
}

function ofClass(kind: string): Completion[] {
  return (members[kind] ?? []).map((name) => ({
    name,
    kind: "member",
    signature: signatures[`${kind}.${name}`] ?? "",
  }));
}
