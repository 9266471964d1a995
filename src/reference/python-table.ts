// Python's names beside ours. A name is ours when its camelCase is; what is called otherwise, and why a name is left out, is
// written down here. tests/reference holds this against what CPython itself says it has.
import { readFileSync } from "node:fs";
import type { Entry } from "./entries.ts";
import { NAMES_FILE, type PythonNames } from "./python-names.ts";

/** One of Python's names. */
export interface Row {
  /** As in Python: `create_task`, `loop.call_soon`. */
  readonly python: string;
  /** The page of Python's documentation that describes it; empty where none does. */
  readonly docs: string;
  /** The entry that has it, and the member of that entry. */
  readonly ours: { readonly entry: Entry; readonly member: string } | null;
  /** Why it is not here. */
  readonly reason: string;
}

export interface Group {
  readonly title: string;
  /** What its rows are: names of the module, methods of the loop, or members of another class. */
  readonly of: "module" | "loop" | "class";
  readonly rows: readonly Row[];
}

const DOCS = "https://docs.python.org/3.14/library/";

const SOCKETS = "A page has no sockets, and so neither has what is built on them. Await `fetch`.";
const SERVER = "A page cannot be a server.";
const PROCESSES = "A page cannot start processes. `toThread` runs a function in a thread.";
const SIGNALS = "No signals reach a page.";
const FILES = "A page has no files to read from or write to.";
const POLICIES = "Policies choose between kinds of loops, and there is one kind here. Python gives them up in 3.16.";
const FOR_LOOPS = "For whoever writes a loop or a task of his own in C or Python.";
const ONE_KIND = "Python has one for each system; here the one kind of loop is `EventLoop`.";
const NO_CURRENT =
  "`getRunningLoop` gives the loop that runs, and `newEventLoop` a new one. No other loop is the current one.";
const THREADS = "The program is alone in its thread, and what `toThread` runs cannot see the loop.";

/** The sections of Python's own documentation, and what belongs to each. */
const GROUPS: readonly { title: string; docs: string; names: readonly string[] }[] = [
  { title: "Running a program", docs: "asyncio-runner", names: ["run", "Runner"] },
  {
    title: "Coroutines and tasks",
    docs: "asyncio-task",
    names: [
      ...["create_task", "Task", "TaskGroup", "gather", "sleep", "wait", "FIRST_COMPLETED", "FIRST_EXCEPTION"],
      ...["ALL_COMPLETED", "wait_for", "timeout", "timeout_at", "Timeout", "as_completed", "shield", "to_thread"],
      ...["current_task", "all_tasks", "iscoroutine", "eager_task_factory", "create_eager_task_factory"],
      "run_coroutine_threadsafe",
    ],
  },
  {
    title: "Locks and their kin",
    docs: "asyncio-sync",
    names: ["Lock", "Event", "Condition", "Semaphore", "BoundedSemaphore", "Barrier", "BrokenBarrierError"],
  },
  {
    title: "Queues",
    docs: "asyncio-queue",
    names: ["Queue", "PriorityQueue", "LifoQueue", "QueueEmpty", "QueueFull", "QueueShutDown"],
  },
  { title: "Futures", docs: "asyncio-future", names: ["Future", "ensure_future", "isfuture", "wrap_future"] },
  {
    title: "The event loop",
    docs: "asyncio-eventloop",
    names: [
      ...["get_running_loop", "new_event_loop", "get_event_loop", "set_event_loop", "EventLoop", "AbstractEventLoop"],
      ...["SelectorEventLoop", "Handle", "TimerHandle", "AbstractServer", "Server"],
    ],
  },
  {
    title: "Errors",
    docs: "asyncio-exceptions",
    names: [
      ...["CancelledError", "TimeoutError", "InvalidStateError", "IncompleteReadError", "LimitOverrunError"],
      "SendfileNotAvailableError",
    ],
  },
  {
    title: "Who awaits whom",
    docs: "asyncio-graph",
    names: [
      ...["capture_call_graph", "format_call_graph", "print_call_graph", "FutureCallGraph", "FrameCallGraphEntry"],
      ...["future_add_to_awaited_by", "future_discard_from_awaited_by"],
    ],
  },
  {
    title: "Streams",
    docs: "asyncio-stream",
    names: ["open_connection", "start_server", "StreamReader", "StreamWriter"],
  },
  {
    title: "Subprocesses",
    docs: "asyncio-subprocess",
    names: ["create_subprocess_exec", "create_subprocess_shell"],
  },
  {
    title: "Transports and protocols",
    docs: "asyncio-protocol",
    names: [
      ...["BaseTransport", "Transport", "ReadTransport", "WriteTransport", "DatagramTransport", "SubprocessTransport"],
      ...["BaseProtocol", "Protocol", "BufferedProtocol", "DatagramProtocol", "SubprocessProtocol"],
    ],
  },
  { title: "Policies", docs: "asyncio-policy", names: ["get_event_loop_policy", "set_event_loop_policy"] },
  {
    title: "For writers of loops",
    docs: "asyncio-extending",
    names: ["_register_task", "_unregister_task", "_enter_task", "_leave_task"],
  },
  {
    title: "Not in Python’s documentation",
    docs: "",
    names: [
      ...["BaseEventLoop", "StreamReaderProtocol", "iscoroutinefunction", "_get_running_loop", "_set_running_loop"],
    ],
  },
];

/** Names that camelCase does not give. */
const RENAMED: Readonly<Record<string, string>> = {
  iscoroutine: "isCoroutine",
  isfuture: "isFuture",
  AbstractEventLoop: "EventLoop",
  BaseEventLoop: "EventLoop",
};

const LEFT_OUT: Readonly<Record<string, string>> = {
  ...because(NO_CURRENT, ["get_event_loop", "set_event_loop", "_get_running_loop", "_set_running_loop"]),
  ...because(ONE_KIND, ["SelectorEventLoop"]),
  ...because(SERVER, ["AbstractServer", "Server", "start_server", "loop.create_server", "loop.create_unix_server"]),
  ...because(SOCKETS, [
    ...["open_connection", "StreamReader", "StreamWriter", "StreamReaderProtocol", "IncompleteReadError"],
    ...["LimitOverrunError", "SendfileNotAvailableError", "BaseTransport", "Transport", "ReadTransport"],
    ...["WriteTransport", "DatagramTransport", "BaseProtocol", "Protocol", "BufferedProtocol", "DatagramProtocol"],
    ...["loop.connect_accepted_socket", "loop.create_connection", "loop.create_datagram_endpoint"],
    ...["loop.create_unix_connection", "loop.getaddrinfo", "loop.getnameinfo", "loop.start_tls", "loop.sendfile"],
    ...["loop.sock_accept", "loop.sock_connect", "loop.sock_recv", "loop.sock_recv_into", "loop.sock_recvfrom"],
    ...["loop.sock_recvfrom_into", "loop.sock_sendall", "loop.sock_sendfile", "loop.sock_sendto"],
  ]),
  ...because(FILES, [
    ...["loop.add_reader", "loop.remove_reader", "loop.add_writer", "loop.remove_writer"],
    ...["loop.connect_read_pipe", "loop.connect_write_pipe"],
  ]),
  ...because(PROCESSES, [
    ...["create_subprocess_exec", "create_subprocess_shell", "SubprocessTransport", "SubprocessProtocol"],
    ...["loop.subprocess_exec", "loop.subprocess_shell"],
  ]),
  ...because(SIGNALS, ["loop.add_signal_handler", "loop.remove_signal_handler"]),
  ...because(POLICIES, ["get_event_loop_policy", "set_event_loop_policy"]),
  ...because(FOR_LOOPS, [
    ...["_register_task", "_unregister_task", "_enter_task", "_leave_task"],
    ...["future_add_to_awaited_by", "future_discard_from_awaited_by"],
  ]),
  ...because(THREADS, ["run_coroutine_threadsafe", "wrap_future"]),
  ...because("Use `toThread`; there are no pools of threads or processes to choose from.", [
    ...["loop.run_in_executor", "loop.set_default_executor"],
  ]),
  ...because("Deprecated in Python 3.14 too. Call the function and ask `isCoroutine` of what it returns.", [
    "iscoroutinefunction",
  ]),
};

const EXCEPTIONS = `${DOCS}exceptions.html#`;
const DATA_MODEL = "https://docs.python.org/3.14/reference/datamodel.html#";

/** What Python describes elsewhere, since it is part of the language. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  awaitSymbol: `${DATA_MODEL}object.__await__`,
  BaseExceptionGroup: `${EXCEPTIONS}BaseExceptionGroup`,
  Coroutine: `${DATA_MODEL}coroutine-objects`,
  enterSymbol: `${DATA_MODEL}object.__aenter__`,
  ExceptionGroup: `${EXCEPTIONS}ExceptionGroup`,
  GeneratorExit: `${EXCEPTIONS}GeneratorExit`,
  IndexError: `${EXCEPTIONS}IndexError`,
  LookupError: `${EXCEPTIONS}LookupError`,
  RuntimeError: `${EXCEPTIONS}RuntimeError`,
  StopIteration: `${EXCEPTIONS}StopIteration`,
  ValueError: `${EXCEPTIONS}ValueError`,
};

/** The names as CPython told them. */
export function pythonNames(): PythonNames {
  return JSON.parse(readFileSync(NAMES_FILE, "utf8")) as PythonNames;
}

/** How Python's own is called: `asyncio.create_task(coro, **kwargs)`; null where CPython does not tell. */
export function pythonSignature(row: Row): string | null {
  const { signatures } = pythonNames();
  const name = row.python.replace(/^loop\./, "AbstractEventLoop.");
  const signature = signatures[name.includes(".") ? name : `asyncio.${name}`];
  if (signature === undefined) return null;
  return `${name.includes(".") ? row.python : `asyncio.${row.python}`}${signature}`;
}

/** Every public name of Python's asyncio, and every public member of a loop, of tasks and of the others that are here. */
export function pythonTable(entries: readonly Entry[]): Group[] {
  const byName = new Map(entries.filter(({ module }) => module === "asyncio").map((entry) => [entry.name, entry]));

  function rowOf(python: string, docs: string): Row {
    const entry = byName.get(RENAMED[python] ?? camelCase(python));
    return {
      python,
      docs: docsAddress(docs, `asyncio.${python}`),
      ours: entry ? { entry, member: "" } : null,
      reason: LEFT_OUT[python] ?? "",
    };
  }

  function memberRow(cls: string, name: string): Row {
    const entry = byName.get(RENAMED[cls] ?? cls)!;
    const python = cls === "AbstractEventLoop" ? `loop.${name}` : `${cls}.${name}`;
    const group = GROUPS.find(({ names }) => names.includes(cls))!;
    const member = camelCase(name);
    const has = membersOf(entry, byName).includes(member);
    return {
      python,
      docs: docsAddress(group.docs, `asyncio.${python}`),
      ours: has ? { entry, member } : null,
      reason: LEFT_OUT[python] ?? "",
    };
  }

  const { members } = pythonNames();
  return [
    ...GROUPS.map(({ title, docs, names }) => ({
      title,
      of: "module" as const,
      rows: names.map((name) => rowOf(name, docs)),
    })),
    ...Object.entries(members).map(([cls, names]) => ({
      title: cls === "AbstractEventLoop" ? "Methods of the loop" : `Methods and attributes of ${cls}`,
      of: cls === "AbstractEventLoop" ? ("loop" as const) : ("class" as const),
      rows: names.map((name) => memberRow(cls, name)),
    })),
  ];
}

/** The members of a class, inherited ones too. */
function membersOf(entry: Entry, byName: ReadonlyMap<string, Entry>): string[] {
  const parents = Object.keys(entry.inherited).flatMap((name) => byName.get(name) ?? []);
  return [...entry.members.map(({ name }) => name), ...parents.flatMap((parent) => membersOf(parent, byName))];
}

/** Names that are written down here, whatever Python says. */
export const writtenDown = { renamed: Object.keys(RENAMED), leftOut: Object.keys(LEFT_OUT) };

function because(reason: string, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, reason]));
}

function docsAddress(page: string, anchor: string): string {
  return page === "" ? "" : `${DOCS}${page}.html#${anchor}`;
}

/** `create_task` → `createTask`; constants and classes keep their names. */
export function camelCase(python: string): string {
  return /^[A-Z]/.test(python) ? python : python.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** Where Python's documentation describes the counterpart of an entry; empty where there is none. */
export function documentationOf(entry: Entry, table: readonly Group[]): string {
  if (entry.module !== "asyncio") return `${DOCS}${entry.module}.html#${entry.module}.${snakeCase(entry.name)}`;
  const rows = table.flatMap(({ rows: all }) => all);
  const row = rows.find(
    ({ python, ours }) => ours?.entry === entry && ours.member === "" && python !== "AbstractEventLoop",
  );
  if (row) return row.docs;
  return ELSEWHERE[entry.name] ?? "";
}

/** `createTask` → `create_task`; constants and classes keep their names. */
export function snakeCase(name: string): string {
  return /^[A-Z]/.test(name) ? name : name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
