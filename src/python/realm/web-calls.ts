// The web calls of a Python program, from outside of it. While it runs, nothing can reach it; so it ends where it waits for an answer,
// the realm waits in its place, and then runs it again from its start with what has come (see prelude/web.py).
import * as v from "valibot";

const requestId = v.number();

/** What a program wants done before it is run again. */
export const Wish = v.object({
  /** Addresses to get, under the numbers that the program gives them. */
  ask: v.array(v.tuple([requestId, v.string()])),
  /** Nobody waits for these any more. */
  withdraw: v.array(requestId),
  /** How long to wait, at most; null for as long as it takes. */
  seconds: v.nullable(v.number()),
});
export type Wish = v.InferOutput<typeof Wish>;

/** Something that has come: an answer, why there is none, or (`request` 0) nothing in all the time. */
export interface Arrival {
  readonly request: number;
  /** For how many seconds it was waited for. */
  readonly waited: number;
  readonly error?: string;
  readonly url?: string;
  readonly status?: number;
  readonly reason?: string;
  /** Their names and values, as JSON. */
  readonly headers?: string;
  readonly body?: ArrayBuffer;
}

/** What a realm has of the web: a page's `fetch`, as far as it is needed. */
export type Fetch = (address: string, init: { readonly signal: AbortSignal }) => Promise<Response>;

/** A timer that is set for longer fires at once. */
const LONGEST_MS = 2 ** 31 - 1;

// A program has the clock of its realm; this one measures how long is really waited.
const realNow = performance.now.bind(performance);

/** The calls of one program. */
export class WebCalls {
  readonly #fetch: Fetch;
  readonly #open = new Map<number, AbortController>();
  #arrived: Omit<Arrival, "waited">[] = [];
  #heard: () => void = () => undefined;

  constructor(fetch: Fetch) {
    this.#fetch = fetch;
  }

  /** Does what a program wishes, and waits until something has come, or for long enough. */
  async wait({ ask, withdraw, seconds }: Wish): Promise<Arrival[]> {
    for (const request of withdraw) this.#withdraw(request);
    for (const [request, address] of ask) this.#ask(request, address);
    let waited = 0;
    if (this.#arrived.length === 0) {
      const begin = realNow();
      await this.#somethingFor(seconds ?? Infinity);
      waited = (realNow() - begin) / 1000;
    }
    const [first, ...others] = this.#arrived.splice(0);
    if (first === undefined) return [{ request: 0, waited }];
    return [{ ...first, waited }, ...others.map((each) => ({ ...each, waited: 0 }))];
  }

  /** Breaks off what is under way. */
  end(): void {
    for (const request of [...this.#open.keys()]) this.#withdraw(request);
  }

  #withdraw(request: number): void {
    this.#open.get(request)?.abort();
    this.#open.delete(request);
    this.#arrived = this.#arrived.filter((each) => each.request !== request);
  }

  #ask(request: number, address: string): void {
    const controller = new AbortController();
    this.#open.set(request, controller);
    const arrive = (what: Omit<Arrival, "request" | "waited">) => {
      // What was withdrawn comes to nobody.
      if (!this.#open.delete(request)) return;
      this.#arrived.push({ request, ...what });
      this.#heard();
    };
    this.#get(address, controller.signal).then(arrive, (error: unknown) => {
      arrive({ error: reasonOf(error) });
    });
  }

  async #get(address: string, signal: AbortSignal): Promise<Omit<Arrival, "request" | "waited">> {
    const response = await this.#fetch(address, { signal });
    const { url, status, statusText, headers } = response;
    const body = await response.arrayBuffer();
    return { url, status, reason: statusText, headers: JSON.stringify([...headers]), body };
  }

  #somethingFor(seconds: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, Math.min(seconds * 1000, LONGEST_MS));
      this.#heard = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message;
}
