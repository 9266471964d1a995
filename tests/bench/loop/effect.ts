// The rows on Effect.
import { Effect, Fiber, Queue } from "effect";
import { main } from "./harness.ts";

const one = (i: number): Effect.Effect<number> => Effect.as(Effect.yieldNow, i);

const turns = (n: number): Effect.Effect<number> =>
  Effect.gen(function* () {
    for (let i = 0; i < n; i++) yield* Effect.yieldNow;
    return n;
  });

const atDepth = (depth: number, n: number): Effect.Effect<number> =>
  depth === 0
    ? turns(n)
    : Effect.gen(function* () {
        return yield* atDepth(depth - 1, n);
      });

const rows: Record<string, (n: number) => Effect.Effect<number>> = {
  "sleep(0)": turns,
  gather: (n) =>
    Effect.map(
      Effect.all(
        Array.from({ length: n }, (_, i) => one(i)),
        { concurrency: "unbounded" },
      ),
      (results) => results.reduce((sum, each) => sum + each, 0),
    ),
  queue: (n) =>
    Effect.gen(function* () {
      const queue = yield* Queue.bounded<number>(1);
      const producer = yield* Effect.forkChild(
        Effect.gen(function* () {
          for (let i = 0; i < n; i++) yield* Queue.offer(queue, i);
        }),
      );
      let sum = 0;
      for (let i = 0; i < n; i++) sum += yield* Queue.take(queue);
      yield* Fiber.join(producer);
      return sum;
    }),
  "trivial await": (n) =>
    Effect.gen(function* () {
      let sum = 0;
      for (let i = 0; i < n; i++) sum += yield* Effect.sync(() => i);
      return sum;
    }),
  "resume at depth 1": (n) => atDepth(1, n),
  "resume at depth 10": (n) => atDepth(10, n),
  "resume at depth 100": (n) => atDepth(100, n),
  "cancel parked": (n) =>
    Effect.gen(function* () {
      const fibers: Fiber.Fiber<never>[] = [];
      for (let i = 0; i < n; i++) fibers.push(yield* Effect.forkChild(Effect.never));
      yield* Effect.yieldNow;
      yield* Fiber.interruptAll(fibers);
      return fibers.length;
    }),
};

await main(
  Object.fromEntries(Object.entries(rows).map(([name, row]) => [name, (n: number) => Effect.runPromise(row(n))])),
);
