/**
 * Queues. Python: `asyncio/queues.py`.
 *
 * A woken getter is given no item: it is told to look again, and a task that did not have to wait may have been quicker.
 * That is why waiting stands in a loop, and why a getter that is cancelled after it was woken wakes the next one, since an
 * item may lie there for it. Putters are treated alike, with free places for items.
 */
import { ValueError, nameClass, withNote } from "../base/exceptions.ts";
import { Deque } from "../base/deque.ts";
import { Heap } from "../base/heap.ts";
import { Event } from "./locks.ts";
import { LoopBound } from "./mixins.ts";
import type { ResourceState } from "../base/observer.ts";
import { isLess } from "../base/ordering.ts";
import { repr, typeName } from "../base/repr.ts";
import { noteChange, partOf, stateOf, waitsFor } from "./resource.ts";
import { Waiters } from "./waiters.ts";
import type { Waiter } from "./waiters.ts";

/**
 * `getNowait()` found nothing. Python: `asyncio.QueueEmpty`.
 *
 * @example
 * ```ts
 * import * as asyncio from "asyncio";
 *
 * const queue = new asyncio.Queue<string>();
 * try {
 *   queue.getNowait();
 * } catch (error) {
 *   console.log(error instanceof asyncio.QueueEmpty); // true
 * }
 * ```
 */
export class QueueEmpty extends Error {}
nameClass(QueueEmpty, "QueueEmpty");

/**
 * `putNowait()` found no free place. Python: `asyncio.QueueFull`.
 *
 * @example
 * ```ts
 * import * as asyncio from "asyncio";
 *
 * const queue = new asyncio.Queue<string>(1);
 * queue.putNowait("milk");
 * try {
 *   queue.putNowait("bread");
 * } catch (error) {
 *   console.log(error instanceof asyncio.QueueFull); // true
 * }
 * ```
 */
export class QueueFull extends Error {}
nameClass(QueueFull, "QueueFull");

/**
 * The queue was shut down: nothing goes in any more, and nothing is left to come out. Python: `asyncio.QueueShutDown`.
 *
 * @example
 * ```ts
 * import * as asyncio from "asyncio";
 *
 * async function shop(queue: asyncio.Queue<string>) {
 *   try {
 *     for (;;) console.log(await queue.get()); // milk
 *   } catch (error) {
 *     if (error instanceof asyncio.QueueShutDown) console.log("closed"); // closed
 *   }
 * }
 *
 * async function main() {
 *   const queue = new asyncio.Queue<string>();
 *   queue.putNowait("milk");
 *   queue.shutdown();
 *   await shop(queue);
 * }
 * await asyncio.run(main());
 * ```
 */
export class QueueShutDown extends Error {}
nameClass(QueueShutDown, "QueueShutDown");

/** Where a queue keeps its items; `pop` takes the one out that is next. */
export interface Items<T> extends Iterable<T> {
  /** How many there are. */
  readonly length: number;
  /** Puts one in. */
  push(item: T): unknown;
  /** Takes the one out that is next. */
  pop(): T | undefined;
}

/**
 * Hands items from some tasks to others, first in, first out. Python: `asyncio.Queue`.
 *
 * @example
 * ```ts
 * import * as asyncio from "asyncio";
 *
 * async function baker(counter: asyncio.Queue<string>) {
 *   for (const bread of ["rye", "spelt", "wheat"]) await counter.put(bread);
 *   console.log(counter.qsize());
 * }
 *
 * async function main() {
 *   const counter = new asyncio.Queue<string>(1);
 *   const task = asyncio.createTask(baker(counter));
 *   console.log(await counter.get()); // rye
 *   console.log(await counter.get()); // spelt
 *   await task; // 1
 *   console.log(await counter.get()); // wheat
 * }
 * await asyncio.run(main());
 * ```
 */
export class Queue<T> extends LoopBound {
  readonly #items = this.makeItems();
  readonly #maxsize: number;
  readonly #getters = new Waiters();
  readonly #putters = new Waiters();
  #unfinished = 0;
  readonly #finished = partOf(new Event(), {
    purpose: () => ({ kind: "resource", resource: this, action: "join", state: this[stateOf]() }),
    changed: () => undefined,
  });
  #shutDown = false;

  /** @param maxsize how many items it may hold; any number of them when 0 or less */
  constructor(maxsize = 0) {
    super();
    this.#maxsize = maxsize;
    this.#finished.set();
  }

  /** Makes the place for the items, and so decides on their order. Python: `Queue._init`, `_put` and `_get`. */
  protected makeItems(): Items<T> {
    return new Deque<T>();
  }

  /** How many items it may hold; any number of them when 0 or less. Python: `queue.maxsize`. */
  get maxsize(): number {
    return this.#maxsize;
  }

  /** How many items it holds. Python: `queue.qsize()`. */
  qsize(): number {
    return this.#items.length;
  }

  /** Whether it holds no item. Python: `queue.empty()`. */
  empty(): boolean {
    return this.#items.length === 0;
  }

  /** Whether it has no place for another item. Python: `queue.full()`. */
  full(): boolean {
    return this.#maxsize > 0 && this.#items.length >= this.#maxsize;
  }

  /**
   * Puts an item in; waits for a free place while the queue is full. Python: `await queue.put(item)`.
   *
   * @throws QueueShutDown when the queue was shut down, also during the wait
   */
  async put(item: T): Promise<void> {
    while (this.full()) {
      if (this.#shutDown) throw shutDown();
      const putter = waitsFor(this, "put", this.#putters.add(this.boundLoop()));
      let woken = false;
      try {
        await putter;
        woken = true;
      } finally {
        if (!woken) gaveUp(putter, this.#putters, !this.full());
      }
    }
    this.putNowait(item);
  }

  /**
   * Puts an item in, or fails at once. Python: `queue.put_nowait(item)`.
   *
   * @throws QueueFull when there is no free place
   * @throws QueueShutDown when the queue was shut down
   */
  putNowait(item: T): void {
    if (this.#shutDown) throw shutDown();
    if (this.full()) throw withNote(new QueueFull(), "await queue.put(item) waits for a free place");
    this.#items.push(item);
    this.#unfinished++;
    this.#finished.clear();
    noteChange(this, "put");
    this.#getters.wakeOneOut();
  }

  /**
   * Takes the next item out; waits for one while the queue is empty. Python: `await queue.get()`.
   *
   * @throws QueueShutDown when the queue is empty and was shut down, also during the wait
   */
  async get(): Promise<T> {
    while (this.empty()) {
      if (this.#shutDown) throw shutDown();
      const getter = waitsFor(this, "get", this.#getters.add(this.boundLoop()));
      let woken = false;
      try {
        await getter;
        woken = true;
      } finally {
        if (!woken) gaveUp(getter, this.#getters, !this.empty());
      }
    }
    return this.getNowait();
  }

  /**
   * Takes the next item out, or fails at once. Python: `queue.get_nowait()`.
   *
   * @throws QueueEmpty when there is none
   * @throws QueueShutDown when there is none and the queue was shut down
   */
  getNowait(): T {
    if (this.empty()) {
      throw this.#shutDown ? shutDown() : withNote(new QueueEmpty(), "await queue.get() waits for an item");
    }
    const item = this.#items.pop() as T;
    noteChange(this, "got");
    this.#putters.wakeOneOut();
    return item;
  }

  /**
   * Tells that the work on an item is done; one call for each item that was taken out. Python: `queue.task_done()`.
   *
   * @throws ValueError when it is called more often than items were put in
   */
  taskDone(): void {
    if (this.#unfinished <= 0) {
      const error = new ValueError("taskDone() called too many times");
      throw withNote(error, "call it once for each item that you got from the queue");
    }
    this.#unfinished--;
    noteChange(this, "task done");
    if (this.#unfinished === 0) this.#finished.set();
  }

  /**
   * Waits until `taskDone` was called for every item that was put in. Python: `await queue.join()`.
   *
   * @example
   * ```ts
   * import * as asyncio from "asyncio";
   *
   * async function worker(jobs: asyncio.Queue<number>) {
   *   while (true) {
   *     await asyncio.sleep(await jobs.get());
   *     jobs.taskDone();
   *   }
   * }
   *
   * async function main() {
   *   const jobs = new asyncio.Queue<number>();
   *   for (const seconds of [3, 1, 1]) jobs.putNowait(seconds);
   *   const workers = [1, 2].map(() => asyncio.createTask(worker(jobs)));
   *   await jobs.join();
   *   console.log(asyncio.getRunningLoop().time()); // 3
   *   for (const task of workers) task.cancel();
   * }
   * await asyncio.run(main());
   * ```
   */
  async join(): Promise<void> {
    if (this.#unfinished > 0) await this.#finished.wait();
  }

  /**
   * Closes the queue: `put` fails from now on, and `get` once the queue is empty. Python: `queue.shutdown(immediate)`.
   *
   * @param immediate whether to throw away what the queue holds, so that `get` fails at once; the items count as done
   */
  shutdown(immediate = false): void {
    this.#shutDown = true;
    if (immediate) for (; !this.empty(); this.#items.pop()) if (this.#unfinished > 0) this.#unfinished--;
    noteChange(this, "shut down");
    if (immediate && this.#unfinished === 0) this.#finished.set();
    this.#getters.wakeAllOut();
    this.#putters.wakeAllOut();
  }

  /** @internal */
  [stateOf](): ResourceState {
    const limit = Math.max(0, this.#maxsize);
    return { kind: "queue", length: this.#items.length, limit, unfinished: this.#unfinished };
  }

  /** As in Python: `<Queue maxsize=2 _queue=[1] tasks=1>`. */
  override toString(): string {
    const rows = [`maxsize=${String(this.#maxsize)}`];
    if (!this.empty()) rows.push(`_queue=${repr([...this.#items])}`);
    if (this.#getters.length > 0) rows.push(`_getters[${String(this.#getters.length)}]`);
    if (this.#putters.length > 0) rows.push(`_putters[${String(this.#putters.length)}]`);
    if (this.#unfinished > 0) rows.push(`tasks=${String(this.#unfinished)}`);
    if (this.#shutDown) rows.push("shutdown");
    return `<${typeName(this)} ${rows.join(" ")}>`;
  }
}

/** A waiter leaves with an error. If it had been woken, and not in vain, the wake-up belongs to another one. */
function gaveUp(waiter: Waiter, waiters: Waiters, useful: boolean): void {
  waiter.cancel();
  waiters.remove(waiter);
  if (useful && !waiter.cancelled()) waiters.wakeOneOut();
}

function shutDown(): QueueShutDown {
  return withNote(
    new QueueShutDown(),
    "the queue was closed with shutdown(): catch this error to end the loop over its items",
  );
}

/**
 * A queue that hands out its smallest item first. Items are numbers, strings, arrays, which are compared element by
 * element as Python's tuples (`[priority, name]`), or objects with a `valueOf()` that gives one of these.
 * Python: `asyncio.PriorityQueue`.
 *
 * @example
 * ```ts
 * import * as asyncio from "asyncio";
 *
 * async function main() {
 *   const jobs = new asyncio.PriorityQueue<[number, string]>();
 *   jobs.putNowait([2, "sweep"]);
 *   jobs.putNowait([1, "extinguish"]);
 *   const [priority, job] = await jobs.get();
 *   console.log(priority, job); // 1 extinguish
 * }
 * await asyncio.run(main());
 * ```
 */
export class PriorityQueue<T> extends Queue<T> {
  protected override makeItems(): Items<T> {
    return new Heap<T>(isLess);
  }
}

/**
 * A queue that hands out the item first that was put in last. Python: `asyncio.LifoQueue`.
 *
 * @example
 * ```ts
 * import * as asyncio from "asyncio";
 *
 * async function main() {
 *   const plates = new asyncio.LifoQueue<string>();
 *   plates.putNowait("lower");
 *   plates.putNowait("upper");
 *   console.log(await plates.get()); // upper
 * }
 * await asyncio.run(main());
 * ```
 */
export class LifoQueue<T> extends Queue<T> {
  protected override makeItems(): Items<T> {
    return [];
  }
}
