// The rows that the language's own async functions can do. A turn of the loop is a turn of the promise queue.
import { bytesInUse, main, peakBytes } from "./harness.ts";

// oxlint-disable-next-line typescript/require-await -- as trivial as the other columns'
async function trivial(i: number): Promise<number> {
  return i;
}

async function one(i: number): Promise<number> {
  await Promise.resolve();
  return i;
}

async function turns(n: number): Promise<number> {
  for (let i = 0; i < n; i++) await Promise.resolve();
  return n;
}

async function atDepth(depth: number, n: number): Promise<number> {
  return depth === 0 ? await turns(n) : await atDepth(depth - 1, n);
}

async function park(promise: Promise<number>): Promise<number> {
  return await promise;
}

await main({
  "sleep(0)": turns,
  async gather(n) {
    const results = await Promise.all(Array.from({ length: n }, (_, i) => one(i)));
    return results.reduce((sum, each) => sum + each, 0);
  },
  async "trivial await"(n) {
    let sum = 0;
    for (let i = 0; i < n; i++) sum += await trivial(i);
    return sum;
  },
  "resume at depth 1": (n) => atDepth(1, n),
  "resume at depth 10": (n) => atDepth(10, n),
  "resume at depth 100": (n) => atDepth(100, n),
  timers: (n) =>
    new Promise((resolve) => {
      let fired = 0;
      for (let i = 0; i < n; i++) {
        setTimeout(() => {
          if (++fired === n) resolve(fired);
        }, i % 10);
      }
    }),
  async "bytes per parked task"(n) {
    const before = bytesInUse();
    const { promise, resolve } = Promise.withResolvers<number>();
    const all = Array.from({ length: n }, () => park(promise));
    await Promise.resolve();
    const bytes = bytesInUse() - before;
    resolve(1);
    await Promise.all(all);
    return bytes;
  },
  async "bytes, 1M parked, peak"(n) {
    const { promise, resolve } = Promise.withResolvers<number>();
    const all = Array.from({ length: n }, () => park(promise));
    await Promise.resolve();
    resolve(1);
    await Promise.all(all);
    return peakBytes();
  },
});
