import * as time from "time";

const ready: (() => void)[] = [];
const timers: { when: number; callback: () => void }[] = [];

function callSoon(callback: () => void) {
  ready.push(callback);
}

function callLater(seconds: number, callback: () => void) {
  timers.push({ when: time.monotonic() + seconds, callback });
  timers.sort((a, b) => a.when - b.when);
}

function runOnce() {
  if (ready.length === 0) {
    if (timers.length === 0) throw new Error("every task waits");
    time.sleep(Math.max(0, timers[0]!.when - time.monotonic()));
  }
  while (timers.length > 0 && timers[0]!.when <= time.monotonic()) {
    ready.push(timers.shift()!.callback);
  }
  for (let n = ready.length; n > 0; n--) ready.shift()!();
}

class Future<T> {
  done = false;
  result: T | undefined;
  readonly #callbacks: (() => void)[] = [];

  addDoneCallback(callback: () => void) {
    if (this.done) callSoon(callback);
    else this.#callbacks.push(callback);
  }

  setResult(result: T) {
    this.done = true;
    this.result = result;
    for (const callback of this.#callbacks) callSoon(callback);
  }

  /** What `yield*` and a future make together: an await. */
  *wait(): Generator<Future<unknown>, T> {
    if (!this.done) yield this;
    return this.result!;
  }
}

export type Work<T> = Generator<Future<unknown>, T>;

export class Task<T> extends Future<T> {
  readonly #work: Work<T>;

  constructor(work: Work<T>) {
    super();
    this.#work = work;
    callSoon(() => this.#step());
  }

  #step() {
    const { done, value } = this.#work.next();
    if (done) this.setResult(value);
    else value.addDoneCallback(() => this.#step());
  }
}

export function* sleep(seconds: number): Work<void> {
  const alarm = new Future<void>();
  callLater(seconds, () => alarm.setResult());
  yield* alarm.wait();
}

export function run<T>(work: Work<T>) {
  const main = new Task(work);
  while (!main.done) runOnce();
  return main.result!;
}
