// Who waits for whom at a moment, as trees: below each task, what it waits for. Tasks can wait for each other in a circle, which is
// a deadlock; then a task appears again below itself, marked, and the tree ends there.
import type { Id } from "./events.ts";
import type { LoopState, TaskState } from "./state.ts";

/** A task that is not done, and the tasks that it waits for. */
export interface WaitNode {
  readonly task: Id;
  /** Whether it stands above itself already: the tasks in between wait for each other in a circle. */
  readonly circle: boolean;
  /** Whether it was shown before, elsewhere: what it waits for is found there. */
  readonly again: boolean;
  readonly waitsFor: readonly WaitNode[];
}

/**
 * The tasks that a task waits for: one that it awaits, the children of a `gather` or a group, the holders of a lock.
 * Those that are done are not waited for any more.
 */
function waitsForTasks({ waitsFor }: TaskState, { tasks, resources }: LoopState): Id[] {
  const pending = (id: Id): boolean => tasks.get(id)?.phase !== "done" && tasks.has(id);
  switch (waitsFor?.kind) {
    case "task":
      return [waitsFor.future].filter(pending);
    case "children":
      return waitsFor.children.filter(pending);
    case "resource":
      return (resources.get(waitsFor.resource)?.state.holders ?? []).filter(pending);
    default:
      return [];
  }
}

/** The trees of a moment: first the tasks that no other waits for, then those that are only found in a circle. */
export function waitTree(state: LoopState): WaitNode[] {
  const pending = [...state.tasks.values()].filter(({ phase }) => phase !== "done");
  const edges = new Map(pending.map((task) => [task.id, waitsForTasks(task, state)]));
  const waitedFor = new Set([...edges.values()].flat());
  const shown = new Set<Id>();

  const nodeOf = (task: Id, above: ReadonlySet<Id>): WaitNode => {
    if (above.has(task)) return { task, circle: true, again: false, waitsFor: [] };
    const below = edges.get(task) ?? [];
    if (shown.has(task)) return { task, circle: false, again: below.length > 0, waitsFor: [] };
    shown.add(task);
    const path = new Set([...above, task]);
    return { task, circle: false, again: false, waitsFor: below.map((each) => nodeOf(each, path)) };
  };
  const roots = pending.filter(({ id }) => !waitedFor.has(id)).map(({ id }) => nodeOf(id, new Set()));
  for (const { id } of pending) if (!shown.has(id)) roots.push(nodeOf(id, new Set()));
  return roots;
}
