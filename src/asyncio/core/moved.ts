/**
 * Frames that are moved from beside the task that they belong to: by hand (`by-hand.ts`), or by another task that was made of one of them.
 * A task notices by itself when it looks at them next (`BY_HAND` in `frames.ts`); an observer is told at once.
 */
import { observer } from "../base/observer.ts";
import { CLOSED, Frame, RUNNING } from "./frames.ts";

/** The frame that awaits this one, or the one that awaits that one, and so on. @internal */
export function outermost(frame: Frame): Frame {
  let root = frame;
  while (root.parent !== null) root = root.parent;
  return root;
}

/** A frame and those that it awaits, as far as they have not ended. @internal */
export function stackFrom(frame: Frame): Frame[] {
  const stack: Frame[] = [];
  for (let next: unknown = frame; next instanceof Frame && next.state !== CLOSED; next = next.awaiting)
    stack.push(next);
  return stack;
}

/**
 * Of a stack: the frame that runs already, with those that it awaits, while somebody resumes or closes the outermost one; null when none
 * runs. As in CPython, the frames above it do not run: it is they who are told that it does.
 *
 * @internal
 */
export function executing(stack: readonly Frame[]): Frame | null {
  const innermost = stack.at(-1);
  if (innermost?.state !== RUNNING) return null;
  const busy = outermost(innermost);
  return stack.includes(busy) ? busy : stack[0]!;
}

/** Tells where the frames stand now that await each other from this one on. @internal */
export function tellMoved(root: Frame): void {
  if (observer !== null) observer.movedByHand(root, stackFrom(root));
}
