/**
 * Driving a coroutine by hand: `send`, `throw` and `close`, outside of any task or beside it. Python: `genobject.c`.
 *
 * In CPython each of them passes from the outermost frame through all that wait for each other down to the innermost. Here
 * the innermost is found, and a driver of its own resumes it; the others stay out of it until it has ended. The frames may
 * be on the stack of a task all the while: that task notices when it looks at them next (`BY_HAND` in `frames.ts`).
 */
import { GeneratorExit, RuntimeError, StopIteration, ValueError, withNote } from "../base/exceptions.ts";
import { Driver, RETURNED, SUSPENDED } from "./driver.ts";
import { Yielded, handOut } from "./yielded.ts";
import { EXIT } from "./frames.ts";
import type { Frame } from "./frames.ts";
import { executing, outermost, stackFrom, tellMoved } from "./moved.ts";

/**
 * Resumes a frame, and returns what it waits for then.
 *
 * @throws StopIteration when it returns; whatever it raises
 * @internal
 */
export function resume(frame: Frame, sent: unknown, raise: boolean): unknown {
  const root = outermost(frame);
  const driver = new Driver(frame, false);
  const outcome = driver.runByHand(sent, raise);
  tellMoved(root);
  const { value } = driver;
  if (outcome === SUSPENDED) {
    if (value instanceof Yielded) return value.value;
    handOut(value as object);
    return value;
  }
  throw outcome === RETURNED ? new StopIteration(value) : value;
}

/**
 * Ends a frame and those that it awaits, innermost first. Each is left where it stands, and its `finally` blocks run; an
 * error out of one of them is raised in the frame that awaits it.
 *
 * @returns what the frame itself returned when it was told to end; else undefined
 * @throws what comes out of the frame in the end
 * @internal
 */
export function close(frame: Frame): unknown {
  const root = outermost(frame);
  let stack = stackFrom(frame);
  let raised: unknown = EXIT;
  const busy = executing(stack);
  if (busy !== null) {
    raised = new ValueError(busy.executing);
    stack = stack.slice(0, stack.indexOf(busy));
  }
  let returned: unknown;
  for (const each of stack.reverse()) ({ raised, returned } = end(each, raised));
  tellMoved(root);
  if (raised !== EXIT) throw raised;
  return returned;
}

/** How a frame has ended. */
interface End {
  /** What is to be raised in the frame that awaits it. */
  readonly raised: unknown;
  /** What it returned, if it did. */
  readonly returned?: unknown;
}

/** Ends one frame whose awaited frames have ended. */
function end(frame: Frame, raised: unknown): End {
  frame.awaiting = null;
  const driver = new Driver(frame, false);
  switch (driver.runByHand(raised, true)) {
    case SUSPENDED: {
      // It stays where it is, in the middle of its clean-up; what it waits for there has gone to whoever closes it.
      if (!(driver.value instanceof Yielded)) handOut(driver.value as object);
      const error = new RuntimeError(`${frame.noun} ignored GeneratorExit`);
      return { raised: withNote(error, "a `finally` block that awaits something pending cannot be run by close()") };
    }
    case RETURNED:
      return { raised: EXIT, returned: driver.value };
    default:
      return { raised: driver.value instanceof GeneratorExit ? EXIT : driver.value };
  }
}
