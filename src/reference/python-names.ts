// What asyncio is called in Python: the public names of CPython 3.14's module, and the public members of the classes that a
// program uses. Recorded from the interpreter (scripts/record-python-names.ts), never written by hand.
import type { Oracle } from "../oracle/oracle.ts";

export interface PythonNames {
  /** Python's version, as `3.14`. */
  readonly version: string;
  /** `asyncio.__all__`. */
  readonly names: readonly string[];
  /** Class to its public methods and attributes, for the classes of `names` that are neither errors nor about input and output. */
  readonly members: Readonly<Record<string, readonly string[]>>;
}

export const NAMES_FILE = "src/reference/python-names.json";

/** Classes whose members are compared one by one. The loop's are those that every loop has. */
const CLASSES = [
  ...["AbstractEventLoop", "Barrier", "BoundedSemaphore", "Condition", "Event", "Future", "FutureCallGraph"],
  ...["FrameCallGraphEntry", "Handle", "LifoQueue", "Lock", "PriorityQueue", "Queue", "Runner", "Semaphore", "Task"],
  ...["TaskGroup", "Timeout", "TimerHandle"],
];

const PROGRAM = `
import asyncio, json, sys

def public(cls):
    return sorted(name for name in dir(cls) if not name.startswith("_"))

print(json.dumps({
    "version": "%d.%d" % sys.version_info[:2],
    "names": sorted(asyncio.__all__),
    "members": {name: public(getattr(asyncio, name)) for name in ${JSON.stringify(CLASSES)}},
}))
`;

/** Asks CPython. */
export async function recordPythonNames(oracle: Oracle): Promise<PythonNames> {
  const { lines, status } = await oracle.runPython(PROGRAM);
  const text = lines.map((line) => line.text).join("\n");
  if (status !== 0) throw new Error(`Python did not tell its names: ${text}`);
  return JSON.parse(text) as PythonNames;
}
