// Who, when and where: what a recorder has to add to each event. The pen knows which loop runs, whose turn it is, and the time.
import type { ObservedLoop } from "../asyncio/internal.ts";
import type { Id } from "./events.ts";
import type { TaskRecord } from "./known.ts";
import { Tape, type TapeLimits } from "./tape.ts";

/** The clock of a program. */
export interface PenClock {
  time(): number;
  readonly isVirtual: boolean;
}

export class Pen {
  readonly tape: Tape;
  /** Who runs: the number of a task or handle, or 0; and the task, if it is one. */
  actor: Id = 0;
  task: TaskRecord | null = null;
  readonly #clock: PenClock;
  readonly #isVirtual: boolean;
  readonly #loops = new Map<ObservedLoop, Id>();
  #lastLoop: ObservedLoop | null = null;
  /** In whose turn the one runs that runs: an eager task runs in another's. */
  readonly #outer: { readonly actor: Id; readonly task: TaskRecord | null }[] = [];

  constructor(clock: PenClock, limits?: TapeLimits) {
    this.tape = new Tape(limits);
    this.#clock = clock;
    this.#isVirtual = clock.isVirtual;
  }

  /** Loop time. */
  time(): number {
    return this.#clock.time();
  }

  /** The tape, to write what belongs to a loop; with the time, where to ask for it costs nothing. */
  of(loop: ObservedLoop): Tape {
    const { tape } = this;
    if (this.#isVirtual) tape.setTime(this.#clock.time());
    if (loop !== this.#lastLoop) {
      this.#lastLoop = loop;
      tape.setLoop(this.idOf(loop));
    }
    return tape;
  }

  /** The same, with the time of a real clock too, which is asked once a turn and when something rare happens. */
  now(loop: ObservedLoop): Tape {
    this.stamp();
    return this.of(loop);
  }

  /** The tape, to write what may happen outside of any loop. */
  stamp(): Tape {
    this.tape.setTime(this.#clock.time());
    return this.tape;
  }

  /** No loop runs now. */
  leaveLoop(): void {
    this.#lastLoop = null;
    this.tape.setLoop(0);
  }

  /** The number of a loop. */
  idOf(loop: ObservedLoop): Id {
    let id = this.#loops.get(loop);
    if (id === undefined) this.#loops.set(loop, (id = this.#loops.size + 1));
    return id;
  }

  /** A turn begins. */
  turn(actor: Id, task: TaskRecord | null): void {
    this.actor = actor;
    this.task = task;
  }

  /** An eager task runs in the turn that goes on. */
  turnInside(task: TaskRecord): void {
    this.#outer.push({ actor: this.actor, task: this.task });
    this.turn(task.id, task);
  }

  /** That one is over: the turn around it goes on. */
  turnOutside(): void {
    const outer = this.#outer.pop();
    this.turn(outer?.actor ?? 0, outer?.task ?? null);
  }
}
