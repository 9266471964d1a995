// The page's side of the web: it fetches for a program what a program may have, and says why not otherwise. A program may
// come from anybody, since listings can be shared; so it gets what a visitor who is not signed in could read: pages of
// the site the course is on, by GET, without a word of its own.
import { noAnswer } from "./download.ts";
import { MOST_REQUESTS } from "../wire/lengths.ts";
import type { WebAnswer, WebQuestion, WebRequest } from "../wire/protocol.ts";
import type { WebResponse } from "../wire/to-worker.ts";

/** Bytes of one answer. */
export const LARGEST_BODY = 2_000_000;

/** What a program is told of an answer's headers. */
const HEADERS = ["content-language", "content-length", "content-type", "last-modified"];

/** As a visitor who is not signed in; a redirect to another origin is an error. */
const SAME_SITE: RequestInit = { mode: "same-origin", credentials: "omit" };

/** What the broker needs of the page. */
export interface WebPorts {
  /** The site's first page: relative addresses start there. */
  readonly site: URL;
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  readonly answer: (answer: WebAnswer) => void;
}

/** The requests of one run. */
export class WebBroker {
  readonly #ports: WebPorts;
  readonly #open = new Map<number, AbortController>();
  #asked = 0;

  constructor(ports: WebPorts) {
    this.#ports = ports;
  }

  /** Takes what a program asks. */
  receive(question: WebQuestion): void {
    if (question.type === "withdraw") {
      this.#open.get(question.requestId)?.abort();
      this.#open.delete(question.requestId);
      return;
    }
    const { requestId, request } = question;
    const url = permitted(request, this.#ports.site);
    if (url === null) {
      this.#refuse(requestId, refusal(request, this.#ports.site));
    } else if (++this.#asked > MOST_REQUESTS) {
      this.#refuse(requestId, `A program in this page may make ${String(MOST_REQUESTS)} requests, and no more.`);
    } else {
      this.#get(requestId, url);
    }
  }

  /** The run is over: answers are no longer waited for. */
  end(): void {
    for (const controller of this.#open.values()) controller.abort();
    this.#open.clear();
  }

  #get(requestId: number, url: URL): void {
    const controller = new AbortController();
    this.#open.set(requestId, controller);
    this.#load(url, controller).then(
      (response) => {
        if (this.#open.delete(requestId)) this.#ports.answer({ type: "answered", requestId, response });
      },
      (error: unknown) => {
        if (!this.#open.has(requestId)) return;
        void this.#reasonFor(error, url, controller.signal).then((reason) => {
          if (this.#open.delete(requestId)) this.#refuse(requestId, reason);
        });
      },
    );
  }

  /** A redirect that leads to another origin fails like a missing network: only a request that follows none tells them apart. */
  async #reasonFor(error: unknown, url: URL, signal: AbortSignal): Promise<string> {
    if (error instanceof TooLarge) return error.message;
    const init: RequestInit = { ...SAME_SITE, redirect: "manual", signal };
    const again = await this.#ports.fetch(url.href, init).catch(() => null);
    return again?.type === "opaqueredirect"
      ? `${url.href} leads to another site, where a program in this page may not go.`
      : `${url.href} could not be loaded: ${noAnswer()}`;
  }

  async #load(url: URL, controller: AbortController): Promise<WebResponse> {
    const response = await this.#ports.fetch(url.href, { ...SAME_SITE, signal: controller.signal });
    const body = await readBody(response).catch((error: unknown) => {
      controller.abort();
      throw error;
    });
    const headers = HEADERS.flatMap((name): [string, string][] => {
      const value = response.headers.get(name);
      return value === null ? [] : [[name, value]];
    });
    return { url: response.url, status: response.status, statusText: response.statusText, headers, body };
  }

  #refuse(requestId: number, reason: string): void {
    this.#ports.answer({ type: "unanswered", requestId, reason });
  }
}

/** The address that a program may have, or null. */
function permitted({ url, method, sendsMore }: WebRequest, site: URL): URL | null {
  if (method !== "GET" || sendsMore) return null;
  const found = parseUrl(url, site);
  // A blob's address has the origin of the page that made it, but another protocol.
  return found?.origin === site.origin && found.protocol === site.protocol ? found : null;
}

/** As `URL.parse`, which is younger than what else the course needs of a browser. */
function parseUrl(url: string, base: URL): URL | null {
  try {
    return new URL(url, base);
  } catch {
    return null;
  }
}

function refusal({ url, method, sendsMore }: WebRequest, site: URL): string {
  const what = `${method} ${url}${sendsMore ? " with headers or a body" : ""}`;
  return `${what} is not allowed: a program in this page may GET what is on ${site.origin}, without headers and without a body. For more, run it on your own machine.`;
}

class TooLarge extends Error {}

async function readBody({ body, url }: Response): Promise<ArrayBuffer> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  for await (const part of chunks(body)) {
    bytes += part.byteLength;
    if (bytes > LARGEST_BODY) {
      throw new TooLarge(
        `${url} is too large: a program in this page may get ${String(LARGEST_BODY)} bytes at a time.`,
      );
    }
    parts.push(part);
  }
  return new Blob(parts).arrayBuffer();
}

/** A body piece by piece; not every browser can iterate over a stream. */
async function* chunks(body: Response["body"]): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const reader = body?.getReader();
  for (let next = await reader?.read(); next?.done === false; next = await reader?.read()) yield next.value;
}
