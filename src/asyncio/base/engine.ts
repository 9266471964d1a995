/**
 * What the loop needs of the JavaScript engine it lives in. The functions are taken when the module loads, since a
 * program's `Date` and `performance` may be replaced by virtual ones afterwards.
 *
 * A hop through a `MessageChannel` lets the engine run its own promises, timers and messages and comes back in
 * microseconds; `setTimeout(0)` would take a millisecond, and four when nested.
 */
const performanceNow = performance.now.bind(performance);
const setTimer = setTimeout;
const clearTimer = clearTimeout;

/** Milliseconds of real time, from some fixed moment. */
export function realNow(): number {
  return performanceNow();
}

/** Calls `callback` after `ms` of real time; gives a function that calls it off. */
export function after(ms: number, callback: () => void): () => void {
  // Engines count delays in 32 bits: a longer one would fire at once.
  const timer = setTimer(callback, Math.min(ms, 2 ** 31 - 1));
  return () => {
    clearTimer(timer);
  };
}

type Immediate = (callback: () => void) => unknown;

function makeHop(): (callback: () => void) => void {
  const immediate = (globalThis as { setImmediate?: Immediate }).setImmediate;
  if (immediate !== undefined) return (callback) => void immediate(callback);
  const { port1, port2 } = new MessageChannel();
  const post = port2.postMessage.bind(port2);
  const waiting: (() => void)[] = [];
  port1.onmessage = () => waiting.shift()?.();
  return (callback) => {
    waiting.push(callback);
    post(null);
  };
}

/** Calls `callback` as soon as the engine has had a turn. */
export const hop: (callback: () => void) => void = makeHop();
