/**
 * What one program's run keeps in variables of modules. The engine reads such a variable faster than a field of an object
 * that is passed around, and nearly all of them are read with each step. Each module that has some says here how they are
 * reset, so that they can be reset as one, and the next program in the same realm begins as the first one did.
 *
 * What belongs to the realm instead of to a run, and stays: how errors are written, how stacks are read, who runs threads.
 */
const resets: (() => void)[] = [];

/** Has the variables of a module reset before each program. @internal */
export function perRun(reset: () => void): void {
  resets.push(reset);
}

/** Forgets the run before. @internal */
export function resetRun(): void {
  for (const reset of resets) reset();
}
