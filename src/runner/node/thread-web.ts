// The program's side of the web in Node: the requests are made by the process that started its thread (see site.ts).
import { responseOf } from "../realm/web-requests.ts";
import type { WebAnswer, WebQuestion } from "./messages.ts";

interface OpenRequest {
  resolve(response: Response): void;
  reject(reason: unknown): void;
}

/** The requests of one program. */
export class ThreadWeb {
  readonly #post: (question: WebQuestion) => void;
  readonly #open = new Map<number, OpenRequest>();
  #lastId = 0;

  constructor(post: (question: WebQuestion) => void) {
    this.#post = post;
  }

  /** The program's `fetch`. */
  readonly fetch: typeof fetch = async (input, init) => {
    const relative = typeof input === "string" && !URL.canParse(input);
    const request = new Request(relative ? "http://site.invalid/" : input, init);
    const { method, signal, headers } = request;
    const body = request.body === null ? null : await request.arrayBuffer();
    signal.throwIfAborted();
    const requestId = ++this.#lastId;
    const { promise, resolve, reject } = Promise.withResolvers<Response>();
    this.#open.set(requestId, { resolve, reject });
    signal.addEventListener("abort", () => {
      if (!this.#open.delete(requestId)) return;
      this.#post({ type: "withdraw", requestId });
      reject(signal.reason as Error);
    });
    const url = relative ? input : request.url;
    this.#post({ type: "ask", requestId, url, method, headers: [...headers], body });
    return promise;
  };

  /** Takes what comes back. */
  receive(answer: WebAnswer): void {
    const open = this.#open.get(answer.requestId);
    this.#open.delete(answer.requestId);
    if (answer.type === "answered") open?.resolve(responseOf(answer.response));
    else open?.reject(new TypeError(answer.reason, answer.cause === "" ? {} : { cause: new Error(answer.cause) }));
  }
}
