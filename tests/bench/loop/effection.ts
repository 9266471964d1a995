// The rows on Effection. It has no turn of its own: the cheapest is a promise that is done.
import { call, createQueue, run, spawn, until, type Operation, type Task } from "effection";
import { main } from "./harness.ts";

const turn = (): Operation<void> => until(Promise.resolve());

function* trivial(i: number): Operation<number> {
  return i;
}

function* one(i: number): Operation<number> {
  yield* turn();
  return i;
}

function* turns(n: number): Operation<number> {
  for (let i = 0; i < n; i++) yield* turn();
  return n;
}

function* atDepth(depth: number, n: number): Operation<number> {
  return depth === 0 ? yield* turns(n) : yield* atDepth(depth - 1, n);
}

const rows: Record<string, (n: number) => Operation<number>> = {
  "sleep(0)": turns,
  *gather(n) {
    const tasks: Task<number>[] = [];
    for (let i = 0; i < n; i++) tasks.push(yield* spawn(() => one(i)));
    let sum = 0;
    for (const task of tasks) sum += yield* task;
    return sum;
  },
  *queue(n) {
    const queue = createQueue<number, undefined>();
    const producer = yield* spawn(function* () {
      for (let i = 0; i < n; i++) {
        queue.add(i);
        yield* turn();
      }
    });
    let sum = 0;
    for (let i = 0; i < n; i++) sum += (yield* queue.next()).value!;
    yield* producer;
    return sum;
  },
  *"trivial await"(n) {
    let sum = 0;
    for (let i = 0; i < n; i++) sum += yield* call(() => trivial(i));
    return sum;
  },
  "resume at depth 1": (n) => atDepth(1, n),
  "resume at depth 10": (n) => atDepth(10, n),
  "resume at depth 100": (n) => atDepth(100, n),
};

await main(Object.fromEntries(Object.entries(rows).map(([name, row]) => [name, (n: number) => run(() => row(n))])));
