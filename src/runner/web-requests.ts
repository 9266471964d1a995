// The program's side of the web. Its worker can reach nothing, so its `fetch` asks the page, which decides what may be
// had (see web-broker.ts), and gives the program a real `Response` of what comes back.
import type { WebRequest, WebResponse } from "./protocol.ts";

/** What the page is told. */
export type WebQuestion =
  | { readonly type: "ask"; readonly requestId: number; readonly request: WebRequest }
  | { readonly type: "withdraw"; readonly requestId: number };

/** What the page tells. */
export type WebAnswer =
  | { readonly type: "answered"; readonly requestId: number; readonly response: WebResponse }
  | { readonly type: "unanswered"; readonly requestId: number; readonly reason: string };

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
    if (signal?.aborted === true) {
      reject(signal.reason as Error);
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
    if (answer.type === "answered") open?.resolve(responseOf(answer.response));
    else open?.reject(new TypeError(answer.reason));
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

function responseOf({ url, status, statusText, headers, body }: WebResponse): Response {
  const response = new Response(BODILESS.includes(status) ? null : body, { status, statusText, headers });
  // A response that was made, not fetched, would say that it comes from nowhere.
  return Object.defineProperty(response, "url", { value: url });
}
