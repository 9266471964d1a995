// What asyncio is called in Python: the public names of CPython 3.14's module, and the public members of the classes that a
// program uses. Recorded from the interpreter (scripts/record-python-names.ts), never written by hand.
import type { Oracle } from "../python/node/oracle.ts";

export interface PythonNames {
  /** Python's version, as `3.14`. */
  readonly version: string;
  /** `asyncio.__all__`. */
  readonly names: readonly string[];
  /** Class to its public methods and attributes, for the classes of `names` that are neither errors nor about input and output. */
  readonly members: Readonly<Record<string, readonly string[]>>;
  /** The public names of other modules that the course's programs use. */
  readonly modules: Readonly<Record<string, readonly string[]>>;
  /** How each of these is called, as `inspect.signature` tells it: `asyncio.create_task` to `(coro, **kwargs)`. */
  readonly signatures: Readonly<Record<string, string>>;
}

export const NAMES_FILE = "src/reference/python-names.json";

/** Classes whose members are compared one by one. The loop's are those that every loop has. */
const CLASSES = [
  ...["AbstractEventLoop", "Barrier", "BoundedSemaphore", "Condition", "Event", "Future", "FutureCallGraph"],
  ...["FrameCallGraphEntry", "Handle", "LifoQueue", "Lock", "PriorityQueue", "Queue", "Runner", "Semaphore", "Task"],
  ...["TaskGroup", "Timeout", "TimerHandle"],
];

const PROGRAM = `
import asyncio, inspect, json, random, re, sys, time

def public(cls):
    return sorted(name for name in dir(cls) if not name.startswith("_"))

def names_of(module):
    return sorted(getattr(module, "__all__", public(module)))

def signature(thing, method=False):
    try:
        text = str(inspect.signature(thing))
    except (TypeError, ValueError, AttributeError):
        return None
    # Functions and marks that stand for "nothing was given" have an address, which tells nothing.
    text = re.sub(r"=<.*?>(?=[,)])", "=…", text)
    return re.sub(r"^\\(self(, /)?(, )?|^\\(cls(, )?", "(", text) if method else text

def signatures():
    for name in sorted(asyncio.__all__):
        thing = getattr(asyncio, name)
        if callable(thing) and not (isinstance(thing, type) and issubclass(thing, BaseException)):
            yield f"asyncio.{name}", signature(thing)
    for module in (time, random):
        for name in names_of(module):
            if not isinstance(getattr(module, name), type):
                yield f"{module.__name__}.{name}", signature(getattr(module, name))
    for cls in ${JSON.stringify(CLASSES)}:
        for name in public(getattr(asyncio, cls)):
            member = getattr(getattr(asyncio, cls), name)
            if callable(member):
                yield f"{cls}.{name}", signature(member, method=True)

print(json.dumps({
    "version": "%d.%d" % sys.version_info[:2],
    "names": sorted(asyncio.__all__),
    "members": {name: public(getattr(asyncio, name)) for name in ${JSON.stringify(CLASSES)}},
    "modules": {module.__name__: names_of(module) for module in (time, random)},
    "signatures": {name: text for name, text in signatures() if text is not None},
}))
`;

/** Asks CPython. */
export async function recordPythonNames(oracle: Oracle): Promise<PythonNames> {
  const { lines, status } = await oracle.runPython(PROGRAM);
  const text = lines.map((line) => line.text).join("\n");
  if (status !== 0) throw new Error(`Python did not tell its names: ${text}`);
  return JSON.parse(text) as PythonNames;
}
