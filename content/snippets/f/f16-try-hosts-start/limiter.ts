import * as asyncio from "asyncio";

/**
 * Lets `size` callers through at once, and from then on one every
 * `seconds`, in the order in which they came. After a pause, there may be
 * up to `size` at once again.
 */
export class Limiter {
  readonly #turn = new asyncio.Lock();
  readonly #size: number;
  readonly #seconds: number;
  #tokens: number;
  #filledAt = 0;

  constructor(size: number, seconds: number) {
    this.#size = size;
    this.#seconds = seconds;
    this.#tokens = size;
  }

  /** Waits until it is the caller's turn. */
  async acquire() {
    using turn = await this.#turn.acquire();
    this.#fill();
    if (this.#tokens < 1) {
      await asyncio.sleep((1 - this.#tokens) * this.#seconds);
      this.#fill();
    }
    this.#tokens -= 1;
  }

  #fill() {
    const now = asyncio.getRunningLoop().time();
    const gained = (now - this.#filledAt) / this.#seconds;
    this.#tokens = Math.min(this.#size, this.#tokens + gained);
    this.#filledAt = now;
  }
}
