// What a recorder knows of the things that it has met: their numbers, and what the loop does not keep. Each of them carries its
// record, under a key that is this recorder's own: so it is found faster than in a map, and goes when the thing goes.
import type {
  Code,
  ObservedEntry,
  ObservedFrame,
  ObservedFuture,
  ObservedHandle,
  ObservedTask,
  Purpose,
} from "../asyncio/internal.ts";
import type { Id, Place, TaskState, Wait } from "./events.ts";

/** The name of a task and the code of its coroutine: what the most frequent record refers to. */
export interface Tag {
  readonly name: string;
  readonly code: Code;
}

/** How a task was made; where is only looked up when somebody reads it. */
export type Made = Pick<TaskState, "coroutine" | "call" | "defined" | "madeBy" | "eager"> & { at: () => Place | null };

export class TaskRecord {
  readonly isTask = true;
  readonly id: Id;
  readonly task: ObservedTask;
  readonly made: Made;
  tag: Tag;
  begun = false;
  waitsFor: Wait | null = null;
  wokenBy: Id = 0;
  queued = false;
  queuedBy: Id = 0;
  cancelPending = false;
  /** Where it stands since its coroutine was resumed by hand, outermost first; null since its own last step. */
  movedTo: readonly ObservedFrame[] | null = null;

  constructor(id: Id, task: ObservedTask, name: string, made: Made) {
    this.id = id;
    this.task = task;
    this.tag = { name, code: task.getCoro().code };
    this.made = made;
  }

  get name(): string {
    return this.tag.name;
  }
}

export class HandleRecord {
  readonly isTask = false;
  readonly id: Id;
  readonly name: string;
  /** Of a timer: who set it, and what it completes. */
  setBy: Id = 0;
  completes: Id = 0;
  queued = false;
  queuedBy: Id = 0;

  constructor(id: Id, name: string) {
    this.id = id;
    this.name = name;
  }
}

export class FutureRecord {
  readonly isTask = false;
  readonly id: Id;
  readonly purpose: Purpose | null;
  /** Of one that stands for children: the task that waits for them. */
  waiter: TaskRecord | null = null;

  constructor(id: Id, purpose: Purpose | null) {
    this.id = id;
    this.purpose = purpose;
  }
}

type Known = TaskRecord | HandleRecord | FutureRecord;
type Carrier = Record<symbol, Known | undefined>;

/** Everything that has a number. */
export class KnownThings {
  readonly #key = Symbol("record");
  readonly #meet: (task: ObservedTask) => TaskRecord;
  #last: Id = 0;

  /** @param meet makes a record for a task that is older than the recorder, with `addTask` */
  constructor(meet: (task: ObservedTask) => TaskRecord) {
    this.#meet = meet;
  }

  /** A number that nothing has yet. */
  next(): Id {
    return ++this.#last;
  }

  /** The task that runs a coroutine, if one does. */
  taskOf(coroutine: ObservedFrame): TaskRecord | undefined {
    const known = this.of(coroutine);
    return known instanceof TaskRecord ? known : undefined;
  }

  /** What is known of a thing, if anything is. */
  of(thing: object): Known | undefined {
    return (thing as Carrier)[this.#key];
  }

  addTask(task: ObservedTask, name: string, made: Made): TaskRecord {
    const record = new TaskRecord(++this.#last, task, name, made);
    this.#put(task, record);
    this.#put(task.getCoro(), record);
    return record;
  }

  task(task: ObservedTask): TaskRecord {
    const record = (task as unknown as Carrier)[this.#key] as TaskRecord | undefined;
    return record ?? this.#meet(task);
  }

  /** What stands in a ready queue: a task, or else a handle. */
  entry(entry: ObservedEntry): TaskRecord | HandleRecord {
    const record = (entry as unknown as Carrier)[this.#key] as TaskRecord | HandleRecord | undefined;
    if (record !== undefined) return record;
    return "getCoro" in entry ? this.#meet(entry as ObservedTask) : this.handle(entry as ObservedHandle);
  }

  handle(handle: ObservedHandle): HandleRecord {
    const known = this.of(handle);
    if (known !== undefined) return known as HandleRecord;
    const record = new HandleRecord(++this.#last, callbackName(handle));
    this.#put(handle, record);
    return record;
  }

  addFuture(future: ObservedFuture, purpose: Purpose | null): FutureRecord {
    const record = new FutureRecord(++this.#last, purpose);
    this.#put(future, record);
    return record;
  }

  future(future: ObservedFuture): TaskRecord | FutureRecord {
    const known = this.of(future) as TaskRecord | FutureRecord | undefined;
    return known ?? this.addFuture(future, null);
  }

  #put(thing: object, record: Known): void {
    (thing as Carrier)[this.#key] = record;
  }
}

function callbackName({ callback }: ObservedHandle): string {
  // A private method's name is no name for readers.
  const name = callback?.name.replace(/^(bound )?#?/, "") ?? "";
  return name === "" ? "<lambda>" : name.slice(0, 200);
}
