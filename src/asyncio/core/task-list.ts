/**
 * The tasks of a loop that are not done, oldest first. There may be very many, and each comes and goes once: so each task
 * knows its neighbours, which costs two fields, where a set would cost a place in a table that has to be made anew as it grows.
 */
import type { Task } from "./tasks.ts";

type Linked = Task<unknown> | null;

export class TaskList {
  #oldest: Linked = null;
  #newest: Linked = null;
  #size = 0;

  get size(): number {
    return this.#size;
  }

  add(task: Task<unknown>): void {
    task.older = this.#newest;
    if (this.#newest === null) this.#oldest = task;
    else this.#newest.newer = task;
    this.#newest = task;
    this.#size++;
  }

  /** Takes a task out, if it is in. */
  delete(task: Task<unknown>): void {
    const { older, newer } = task;
    if (older === null && this.#oldest !== task) return;
    if (older === null) this.#oldest = newer;
    else older.newer = newer;
    if (newer === null) this.#newest = older;
    else newer.older = older;
    task.older = task.newer = null;
    this.#size--;
  }

  clear(): void {
    for (const task of this) task.older = task.newer = null;
    this.#oldest = this.#newest = null;
    this.#size = 0;
  }

  *[Symbol.iterator](): Generator<Task<unknown>, void> {
    for (let task = this.#oldest; task !== null;) {
      const { newer } = task;
      yield task;
      task = newer;
    }
  }
}
