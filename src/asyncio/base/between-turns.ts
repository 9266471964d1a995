/**
 * Who may step in between two turns: before the next handle is taken from the ready queue, and before a loop waits. Unlike an
 * observer it may call into the loop, since there no transition is under way. It is how a reader cancels a task by hand.
 */
import { perRun } from "./run-state.ts";

/** Called between two turns; null when nobody steps in. @internal */
export let betweenTurns: (() => void) | null = null;

/** Has `step` called between two turns from now on; null for nobody. @internal */
export function setBetweenTurns(step: (() => void) | null): void {
  betweenTurns = step;
}

perRun(() => {
  betweenTurns = null;
});
