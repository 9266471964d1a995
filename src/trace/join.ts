// A group can get children while its owner waits for them already.
import type { Id, Wait } from "./events.ts";

/** What a task waits for, once a child has joined those that it waits for. */
export function withChild(wait: Wait, child: Id): Wait {
  return wait.kind === "children" ? { ...wait, children: [...wait.children, child] } : wait;
}
