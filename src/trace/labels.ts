// What the tasks of a run are called where there is little room. Siblings of a fan-out have one coroutine, so they are told apart
// by the name that the program gave them, else by the arguments that differ, else by the number in Python's default name.
import type { Id } from "./events.ts";

/** What a label is made of. */
export interface Named {
  readonly id: Id;
  readonly name: string;
  readonly coroutine: string;
  readonly call: string;
}

const LONGEST = 28;

/**
 * A short label for each task, different wherever the tasks let themselves be told apart.
 *
 * @example
 * taskLabels([{ id: 1, name: "Task-1", coroutine: "worker", call: 'worker(1, "milk")' }]).get(1); // "worker"
 */
export function taskLabels(tasks: Iterable<Named>): Map<Id, string> {
  const labels = new Map<Id, string>();
  const byCoroutine = new Map<string, Named[]>();
  for (const task of tasks) {
    if (!hasDefaultName(task)) labels.set(task.id, shortened(task.name));
    else {
      const siblings = byCoroutine.get(task.coroutine);
      if (siblings) siblings.push(task);
      else byCoroutine.set(task.coroutine, [task]);
    }
  }
  for (const siblings of byCoroutine.values()) labelSiblings(siblings, labels);
  return labels;
}

/** Whether a task has the name that asyncio gives those without one. */
function hasDefaultName({ name }: Pick<Named, "name">): boolean {
  return /^Task-\d+$/.test(name);
}

function labelSiblings(siblings: readonly Named[], labels: Map<Id, string>): void {
  const [first] = siblings;
  if (first === undefined) return;
  if (siblings.length === 1) {
    labels.set(first.id, shortened(shortName(first.coroutine)));
    return;
  }
  const args = siblings.map(({ call }) => argumentsOf(call));
  // As few arguments as tell all of them apart; where none do, all that fit.
  const most = Math.max(...args.map((list) => list.length));
  let shown = 1;
  while (shown < most && !allDiffer(args.map((list) => list.slice(0, shown).join()))) shown++;
  const candidates = siblings.map(({ coroutine }, index) => {
    const list = args[index] ?? [];
    const name = shortName(coroutine);
    return list.length === 0 ? name : shortened(`${name}(${list.slice(0, shown).join(", ")})`);
  });
  const seen = new Map<string, number>();
  for (const candidate of candidates) seen.set(candidate, (seen.get(candidate) ?? 0) + 1);
  siblings.forEach(({ id, name, coroutine }, index) => {
    const candidate = candidates[index] ?? coroutine;
    labels.set(id, seen.get(candidate) === 1 ? candidate : `${shortened(shortName(coroutine))} · ${name}`);
  });
}

/** A qualified name without the functions around it: `pool.<locals>.worker` is `worker`. */
export function shortName(qualified: string): string {
  return qualified.slice(qualified.lastIndexOf("<locals>.") + 1).replace(/^locals>\./, "");
}

function allDiffer(texts: readonly string[]): boolean {
  return new Set(texts).size === texts.length;
}

/** The arguments in `worker(2, ["a", "b"])`, each as it is written there. */
export function argumentsOf(call: string): string[] {
  const open = call.indexOf("(");
  if (open < 0) return [];
  const inside = call.slice(open + 1, call.endsWith(")") ? -1 : undefined);
  const parts: string[] = [];
  let part = "";
  let depth = 0;
  let quote = "";
  for (const character of inside) {
    if (quote !== "") {
      if (character === quote && !part.endsWith("\\")) quote = "";
    } else if ("\"'`".includes(character)) quote = character;
    else if ("([{".includes(character)) depth++;
    else if (")]}".includes(character)) depth--;
    else if (character === "," && depth === 0) {
      parts.push(part.trim());
      part = "";
      continue;
    }
    part += character;
  }
  return part.trim() === "" && parts.length === 0 ? [] : [...parts, part.trim()];
}

function shortened(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1)}…`;
}
