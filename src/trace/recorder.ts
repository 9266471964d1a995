// Turns what the loop tells its observer into the events of a record. The loop calls in the middle of its transitions, so nothing
// here may call back into it, and no code of the program may run: only what can be read without consequence is read.
//
// With each step of a task the recorder is called some five times, and may not make the step much slower. So it writes on a
// tape (tape.ts) and makes no objects on that way; where the program stands in its source is noted as an unread stack, and
// looked up when the event is read, if it ever is.
import type {
  ObservedEntry,
  ObservedFrame,
  ObservedFuture,
  ObservedHandle,
  ObservedLoop,
  ObservedResourceState,
  ObservedTask,
  ObservedTimer,
  Observer,
  Purpose,
  Reported,
} from "../asyncio/internal.ts";
import type { Id, Outcome, TraceEvent, Wait } from "./events.ts";
import { KnownThings, TaskRecord } from "./known.ts";
import { finite, orNull } from "./numbers.ts";
import { Pen } from "./pen.ts";
import type { RecorderPorts } from "./recorder-ports.ts";
import { Resources } from "./resources.ts";
import { savedState } from "./saved-state.ts";
import { framesUpTo, lastAwait, programFrame, stackOf } from "./stacks.ts";
import type { TapeLimits } from "./tape.ts";
import { Texts } from "./texts.ts";
import { Waits } from "./waits.ts";

/** So many records a turn may have before what changes no task is left out. */
const DETAILED = 20_000;
const TURN: Wait = { kind: "turn" };

/** An observer that records. */
export class Recorder implements Observer {
  readonly #ports: RecorderPorts;
  readonly #pen: Pen;
  readonly #known = new KnownThings((task) => this.#meet(task, false));
  readonly #resources = new Resources(() => this.#known.next());
  readonly #waits = new Waits(this.#known, (purpose) => this.#met(purpose));
  readonly #texts: Texts;
  /** Under which a coroutine carries the arguments of its call. */
  readonly #argsKey = Symbol("arguments");
  /** Under which it carries its number. */
  readonly #coroutineKey = Symbol("coroutine");
  /** The tasks that are not done. */
  readonly #tasks = new Map<Id, TaskRecord>();
  /** The task of which the last record says that it gives the others a turn. */
  #gaveTurn: TaskRecord | null = null;
  #turn = 0;
  #iteration = 0;
  /** Until when the loop was last said to wait; undefined when something has happened since. */
  #idleUntil: number | null | undefined = undefined;
  /** How many handles an iteration runs that has begun and was not written yet. */
  #begun = 0;
  /** How long the tape was when the present turn began. */
  #turnBegan = 0;

  /** @param limits how much is held until it is taken */
  constructor(ports: RecorderPorts, limits?: TapeLimits) {
    this.#ports = ports;
    this.#texts = new Texts(ports);
    this.#pen = new Pen(ports.clock, limits);
  }

  /** How many events were recorded so far. */
  get count(): number {
    return this.#pen.tape.count;
  }

  /** How many turns have begun. */
  get turn(): number {
    return this.#turn;
  }

  /** The task that has this number, as long as it is not done. */
  taskOf(id: Id): ObservedTask | undefined {
    return this.#tasks.get(id)?.task;
  }

  /** Takes what was recorded since the last time; of more than `most` events, about so many of the newest. */
  take(most?: number): TraceEvent[] {
    const events = this.#pen.tape.take(most);
    this.#turnBegan = 0;
    this.#gaveTurn = null;
    return events;
  }

  /** Something was printed. */
  output(stream: "stdout" | "stderr", printed: string): void {
    const mark = this.#ports.mark();
    const by = orNull(this.#pen.actor);
    const text = this.#texts.printed(printed);
    const fallback = lastAwait(this.#pen.task);
    this.#pen.stamp().output(() => ({ kind: "output", stream, text, by, at: this.#ports.placeOf(mark) ?? fallback }));
  }

  // ── the loop

  loopStarted(loop: ObservedLoop): void {
    this.#pen.now(loop).event({ kind: "loop-started" });
  }

  loopStopped(loop: ObservedLoop, reason: "stopped" | "deadlock" | "limit"): void {
    this.#rest();
    this.#pen.now(loop).event({ kind: "loop-stopped", reason });
    this.#pen.leaveLoop();
  }

  loopClosed(loop: ObservedLoop): void {
    this.#pen.now(loop).event({ kind: "loop-closed" });
    this.#pen.leaveLoop();
  }

  iterationStarted(loop: ObservedLoop, ready: number): void {
    this.#rest();
    if (this.#idleUntil !== undefined) this.#pen.stamp();
    this.#idleUntil = undefined;
    const tape = this.#pen.of(loop);
    if (tape.isLong(this.#tasks.size)) tape.cut(this.#saved(loop));
    this.#iteration++;
    // It is written with the first turn, in one record.
    this.#begun = ready;
    if (ready === 0) tape.iteration(0);
  }

  #saved(loop: ObservedLoop): ReturnType<typeof savedState> {
    return savedState(loop, {
      known: this.#known,
      tasks: this.#tasks.values(),
      resources: this.#resources,
      turn: this.#turn,
      iteration: this.#iteration,
      loopId: (of) => this.#pen.idOf(of),
    });
  }

  idle(loop: ObservedLoop, until: number | null): void {
    this.#rest();
    if (until === this.#idleUntil) return;
    this.#idleUntil = until;
    this.#pen.now(loop).event({ kind: "idle", until: until === null ? null : finite(until) });
  }

  /** What happens now comes from outside of the loop. */
  betweenTurns(): void {
    this.#rest();
    this.#writeIteration();
  }

  sliceEnded(): void {
    this.betweenTurns();
    this.#ports.paused();
  }

  // ── the ready queue

  queued(entry: ObservedEntry): void {
    const record = this.#known.entry(entry);
    record.queued = true;
    record.queuedBy = this.#pen.actor;
    if (record === this.#gaveTurn) {
      this.#gaveTurn = null;
      this.#pen.tape.queuedAgain();
    } else this.#pen.of(entry.loop).queued(record.id, record.isTask, record.name, this.#pen.actor);
  }

  dropped(entry: ObservedEntry): void {
    this.#writeIteration();
    const record = this.#known.entry(entry);
    record.queued = false;
    this.#pen.of(entry.loop).dequeued(record.id, false);
  }

  // ── tasks

  taskCreated(task: ObservedTask, eager: boolean): void {
    this.#meet(task, eager);
  }

  #meet(task: ObservedTask, eager: boolean): TaskRecord {
    const frame = task.getCoro();
    const { code } = frame;
    const by = this.#pen.actor;
    const mark = this.#ports.mark();
    const fallback = lastAwait(this.#pen.task);
    const at = lazily(() => this.#ports.placeOf(mark) ?? fallback);
    const call = this.#texts.call(
      code.name,
      (frame as unknown as Record<symbol, ArrayLike<unknown> | undefined>)[this.#argsKey],
    );
    const { qualname: coroutine, file, line } = code;
    const made = { coroutine, call, defined: { file, line }, madeBy: orNull(by), eager, at };
    const record = this.#known.addTask(task, this.#texts.of(task.getName()), made);
    this.#tasks.set(record.id, record);
    const { id, name } = record;
    this.#pen.now(task.loop).event(() => ({
      kind: "task-created",
      task: id,
      name,
      coroutine,
      call,
      file,
      line,
      by: orNull(by),
      at: at(),
      eager,
    }));
    return record;
  }

  taskRenamed(task: ObservedTask): void {
    const record = this.#known.task(task);
    record.tag = { ...record.tag, name: this.#texts.of(task.getName()) };
    this.#pen.now(task.loop).event({ kind: "task-renamed", task: record.id, name: record.name });
  }

  stepStarted(task: ObservedTask, eager: boolean, cancel: { readonly message: string } | null): void {
    const record = this.#known.task(task);
    const tape = this.#pen.tape;
    if (eager) {
      this.#pen.turnInside(record);
      tape.stepStarted(record.id);
    } else {
      this.#pen.turn(record.id, record);
      this.#turnBegan = tape.sinceCut;
      this.#turn++;
      tape.turn(record.id, this.#begun);
      this.#begun = 0;
    }
    record.waitsFor = null;
    record.queued = false;
    if (record.cancelPending) {
      record.cancelPending = false;
      if (cancel !== null) this.#delivered(record, cancel.message);
    }
    record.begun = true;
    record.movedTo = null;
    this.#ports.turnStarted();
  }

  suspended(task: ObservedTask, awaited: ObservedFuture | null): void {
    // One that awaits itself does not wait: it is told so in its next turn.
    const on = awaited === task ? null : awaited;
    const record = this.#known.task(task);
    const frame = programFrame(task.innermostFrame);
    if (on === null && frame?.parent === null) {
      // By far the most frequent: it is queued next.
      this.#pen.tape.gaveTurn(record.id, frame.line, record.tag, this.#pen.time());
      this.#gaveTurn = record;
      return;
    }
    if (on !== null) record.waitsFor = this.#waits.of(on, record);
    this.#writeStack(frame, task.getCoro());
    this.#pen.tape.suspended(record.id, on === null ? TURN : record.waitsFor!, this.#pen.time());
  }

  childJoined(future: ObservedFuture, child: ObservedTask): void {
    const joined = this.#waits.join(future, child);
    if (joined === null) return;
    this.#pen.of(child.loop).event({ kind: "child-joined", task: joined.waiter, child: joined.child });
  }

  eagerStepEnded(): void {
    this.#pen.turnOutside();
  }

  woken(task: ObservedTask, through: ObservedFuture): void {
    const record = this.#known.task(task);
    record.wokenBy = this.#pen.actor;
    this.#pen.of(task.loop).woken(record.id, this.#pen.actor, this.#known.future(through).id);
  }

  cancelRequested(task: ObservedTask, message: string | undefined): void {
    const record = this.#known.task(task);
    record.cancelPending = true;
    const by = orNull(this.#pen.actor);
    const text = message === undefined ? null : this.#texts.of(message);
    this.#pen.now(task.loop).event({ kind: "cancel-requested", task: record.id, by, message: text });
  }

  uncancelled(task: ObservedTask): void {
    const record = this.#known.task(task);
    const left = task.cancelling();
    if (left === 0) record.cancelPending = false;
    this.#pen.now(task.loop).event({ kind: "uncancelled", task: record.id, by: orNull(this.#pen.actor), left });
  }

  #delivered(record: TaskRecord, message: string): void {
    this.#pen.tape.event({
      kind: "cancel-delivered",
      task: record.id,
      at: stackOf(record).at(-1) ?? null,
      message: message === "" ? null : this.#texts.of(message),
    });
  }

  // ── inside a step

  coroutineMade(frame: ObservedFrame, args: ArrayLike<unknown>): void {
    (frame as unknown as Record<symbol, ArrayLike<unknown>>)[this.#argsKey] = args;
  }

  coroutineEntered(frame: ObservedFrame): void {
    const record = this.#pen.task;
    if (record === null) return;
    if (this.#tooMuch()) return;
    const id = this.#known.next();
    (frame as unknown as Record<symbol, Id>)[this.#coroutineKey] = id;
    this.#writeAwait(frame.parent);
    this.#pen.tape.coroutineEntered(record.id, id, frame.code);
  }

  coroutineLeft(frame: ObservedFrame, raised: boolean): void {
    const record = this.#pen.task;
    const id = (frame as unknown as Record<symbol, Id | undefined>)[this.#coroutineKey];
    if (record !== null && id !== undefined) this.#pen.tape.coroutineLeft(record.id, id, raised);
  }

  movedByHand(root: ObservedFrame, stack: readonly ObservedFrame[]): void {
    const record = this.#known.taskOf(root);
    // One that is over has ended before its task has noticed; one that runs drives coroutines of its own.
    if (record === undefined || record === this.#pen.task || !this.#tasks.has(record.id)) return;
    record.movedTo = stack;
    const by = orNull(this.#pen.actor);
    this.#pen.now(record.task.loop).event({ kind: "moved-by-hand", task: record.id, by, stack: stackOf(record) });
  }

  awaitPassed(frame: ObservedFrame): void {
    const record = this.#pen.task;
    if (record === null || this.#tooMuch()) return;
    this.#writeAwait(frame);
    this.#pen.tape.awaitPassed(record.id);
  }

  // ── futures

  futureMade(future: ObservedFuture, purpose: Purpose): void {
    this.#known.addFuture(future, purpose);
  }

  futureDone(future: ObservedFuture): void {
    const record = this.#known.of(future);
    const outcome: Outcome = future.succeeded ? "returned" : future.cancelled() ? "cancelled" : "raised";
    if (record instanceof TaskRecord) {
      record.waitsFor = null;
      this.#tasks.delete(record.id);
      const value = this.#texts.result(future, outcome);
      this.#pen.now(future.loop).event({ kind: "task-done", task: record.id, outcome, value });
    } else if (!this.#tooMuch()) {
      this.#pen.of(future.loop).futureDone(this.#known.future(future).id, outcome, this.#pen.actor);
    }
  }

  // ── callbacks and timers

  callbackStarted(handle: ObservedHandle): void {
    const record = this.#known.handle(handle);
    const { id, name } = record;
    record.queued = false;
    this.#rest();
    this.#writeIteration();
    this.#pen.turn(id, null);
    const tape = this.#pen.of(handle.loop);
    this.#turnBegan = tape.sinceCut;
    this.#turn++;
    tape.dequeued(id, true);
    tape.callbackStarted(id, name);
    this.#ports.turnStarted();
  }

  callbackEnded(handle: ObservedHandle): void {
    this.#pen.stamp().callbackEnded(this.#known.handle(handle).id);
    this.#rest();
  }

  handleCancelled(handle: ObservedHandle): void {
    const record = this.#known.handle(handle);
    // One that has run can be cancelled too, and often is: a sleep that is over cancels its timer.
    if (!record.queued) return;
    this.#pen.now(handle.loop).event({ kind: "handle-cancelled", handle: record.id, by: orNull(this.#pen.actor) });
  }

  timerScheduled(timer: ObservedTimer, completes: ObservedFuture | null): void {
    const record = this.#known.handle(timer);
    record.setBy = this.#pen.actor;
    record.completes = completes === null ? 0 : this.#known.future(completes).id;
    const { id, name } = record;
    this.#pen.now(timer.loop).event({
      kind: "timer-scheduled",
      timer: id,
      name,
      when: finite(timer.when()),
      by: orNull(record.setBy),
      future: orNull(record.completes),
    });
  }

  timerDue(timer: ObservedTimer): void {
    this.#rest();
    this.#pen.now(timer.loop).event({ kind: "timer-due", timer: this.#known.handle(timer).id });
  }

  timerCancelled(timer: ObservedTimer): void {
    const { id } = this.#known.handle(timer);
    this.#pen.now(timer.loop).event({ kind: "timer-cancelled", timer: id, by: orNull(this.#pen.actor) });
  }

  // ── what tasks share, and reports

  resourceChanged(resource: object, change: string, state: ObservedResourceState): void {
    const event = this.#resources.changed(resource, change, state, this.#pen.actor, !this.#tooMuch());
    if (event === null) return;
    this.#pen.stamp().event(event);
  }

  reported(what: Reported, reportText: string, whom: unknown, error: unknown): void {
    const record = typeof whom === "object" && whom !== null ? this.#known.of(whom) : undefined;
    const task = record instanceof TaskRecord ? record.id : null;
    const text = this.#texts.printed(reportText);
    this.#pen.stamp().event(() => ({ kind: "reported", what, task, text, at: this.#ports.placeOf(error) }));
  }

  // ── who, when, where

  /** No turn goes on: what happens now is the loop's own doing. */
  #rest(): void {
    const { actor, tape } = this.#pen;
    if (actor === 0) return;
    if (this.#resources.isLate) for (const event of this.#resources.late(actor)) tape.event(event);
    this.#pen.turn(0, null);
  }

  #writeIteration(): void {
    if (this.#begun > 0) this.#pen.tape.iteration(this.#begun);
    this.#begun = 0;
  }

  #tooMuch(): boolean {
    return this.#pen.tape.sinceCut - this.#turnBegan > DETAILED;
  }

  #writeAwait(frame: ObservedFrame | null): void {
    const at = programFrame(frame);
    if (at !== null) this.#pen.tape.place(at.code, at.line);
  }

  #writeStack(innermost: ObservedFrame | null, root: ObservedFrame): void {
    for (const { code, line } of framesUpTo(root, innermost)) this.#pen.tape.place(code, line);
  }

  /** A resource that is waited for may not have changed before. */
  #met({ resource, state }: Extract<Purpose, { kind: "resource" }>): Id {
    if (!this.#resources.knows(resource))
      this.#pen.tape.event(this.#resources.changed(resource, "first used", state, this.#pen.actor, true)!);
    return this.#resources.idOf(resource);
  }
}

function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  let maker: (() => T) | null = make;
  return () => {
    made ??= { value: maker!() };
    maker = null;
    return made.value;
  };
}
