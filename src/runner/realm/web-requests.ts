// The program's side of the web. Its worker can reach nothing, so its `fetch` asks the page, which decides what may be
// had (see web-broker.ts), and gives the program a real `Response` of what comes back.
import { LONGEST_ADDRESS, LONGEST_NAME, MOST_REQUESTS } from "../wire/lengths.ts";
import type { WebAnswer, WebQuestion, WebRequest } from "../wire/protocol.ts";
import type { WebResponse } from "../wire/to-worker.ts";

interface OpenRequest {
  resolve(response: Response): void;
  reject(reason: unknown): void;
}

/** Statuses whose responses have no body, not even an empty one. */
const BODILESS = [204, 205, 304];

/** The requests of one program. */
export class WebRequests {
  readonly #post: (question: WebQuestion) => void;
  readonly #open = new Map<number, OpenRequest>();
  #lastId = 0;

  constructor(post: (question: WebQuestion) => void) {
    this.#post = post;
  }

  /** The program's `fetch`. */
  readonly fetch = (input: string | URL | Request, init: RequestInit = {}): Promise<Response> => {
    const { signal, request } = read(input, init);
    const { promise, resolve, reject } = Promise.withResolvers<Response>();
    const refusal = signal?.aborted === true ? (signal.reason as Error) : this.#refusal(request);
    if (refusal !== null) {
      reject(refusal);
      return promise;
    }
    const requestId = ++this.#lastId;
    this.#open.set(requestId, { resolve, reject });
    signal?.addEventListener("abort", () => {
      if (!this.#open.delete(requestId)) return;
      this.#post({ type: "withdraw", requestId });
      reject(signal.reason as Error);
    });
    this.#post({ type: "ask", requestId, request });
    return promise;
  };

  /** Takes what the page says of a request. */
  receive(answer: WebAnswer): void {
    const open = this.#open.get(answer.requestId);
    this.#open.delete(answer.requestId);
    if (answer.type === "unanswered") {
      open?.reject(new TypeError(answer.reason));
      return;
    }
    try {
      open?.resolve(responseOf(answer.response));
    } catch (error) {
      // A status that no response may have, say.
      open?.reject(new TypeError("What came back is no answer that can be read.", { cause: error }));
    }
  }

  /** What the page need not be asked: a program may ask it a limited number of times, and nothing that it could not take in. */
  #refusal({ url, method }: WebRequest): TypeError | null {
    if (url.length > LONGEST_ADDRESS)
      return new TypeError(
        `An address may have ${String(LONGEST_ADDRESS)} characters; this one has ${String(url.length)}.`,
      );
    if (method.length > LONGEST_NAME)
      return new TypeError(`There is no method of ${String(method.length)} characters.`);
    if (this.#lastId >= MOST_REQUESTS)
      return new TypeError(`A program in this page may make ${String(MOST_REQUESTS)} requests, and no more.`);
    return null;
  }
}

function read(
  input: string | URL | Request,
  init: RequestInit,
): { signal: AbortSignal | null | undefined; request: WebRequest } {
  const given = input instanceof Request ? input : null;
  const url = input instanceof Request ? input.url : input.toString();
  const hasBody = (init.body ?? given?.body ?? null) !== null;
  const hasHeaders = !new Headers(init.headers ?? given?.headers).entries().next().done;
  return {
    signal: init.signal ?? given?.signal,
    request: {
      url,
      method: (init.method ?? given?.method ?? "GET").toUpperCase(),
      sendsMore: hasBody || hasHeaders,
    },
  };
}

/** What came back, as a response of this realm. */
export function responseOf({ url, status, statusText, headers, body }: WebResponse): Response {
  const response = new Response(BODILESS.includes(status) ? null : body, { status, statusText, headers });
  // A response that was made, not fetched, would say that it comes from nowhere.
  return Object.defineProperty(response, "url", { value: url });
}
