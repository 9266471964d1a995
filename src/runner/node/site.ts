// The web for programs that run in Node. `fetch("a/coroutines/")` is a real request over HTTP there too, to a server of our own.
// It answers for the same addresses as the built site, from the chapters' sources, so that nothing has to be built before
// a listing can be checked; a program sees the Markdown of a page where a browser's sees its HTML. Other sites are reached
// as well, since a program that is run on one's own machine may do so; a page allows its own site only.
//
// The requests are made outside the threads: what Node's `fetch` leaves behind would change a program's realm.
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import sirv from "sirv";
import type { WebResponse } from "../wire/to-worker.ts";
import type { WebAnswer, WebQuestion } from "./messages.ts";

const CHAPTERS = join(import.meta.dirname, "../../../content/course");

/** The requests of one run, and its site: opened by the first of them, and closed at the end of the run. */
export class NodeWeb {
  readonly #answer: (answer: WebAnswer) => void;
  readonly #open = new Map<number, AbortController>();
  #server: Server | null = null;
  #address: Promise<string> | null = null;

  constructor(answer: (answer: WebAnswer) => void) {
    this.#answer = answer;
  }

  /** Takes what a program asks. */
  receive(question: WebQuestion): void {
    const { requestId } = question;
    if (question.type === "withdraw") {
      this.#open.get(requestId)?.abort();
      this.#open.delete(requestId);
      return;
    }
    this.#get(question).then(
      (response) => {
        if (this.#open.delete(requestId)) this.#answer({ type: "answered", requestId, response });
      },
      (error: unknown) => {
        if (this.#open.delete(requestId)) this.#answer({ type: "unanswered", requestId, ...reasonOf(error) });
      },
    );
  }

  /** Ends what is still under way. */
  close(): void {
    for (const controller of this.#open.values()) controller.abort();
    this.#open.clear();
    this.#server?.close();
    this.#server?.closeAllConnections();
  }

  async #get({ requestId, url, method, headers, body }: Extract<WebQuestion, { type: "ask" }>): Promise<WebResponse> {
    const controller = new AbortController();
    this.#open.set(requestId, controller);
    const address = URL.canParse(url) ? url : new URL(url, await this.#site());
    const response = await fetch(address, { method, headers: [...headers], body, signal: controller.signal });
    const { status, statusText } = response;
    const found = { url: response.url, status, statusText, headers: [...response.headers] };
    return { ...found, body: await response.arrayBuffer() };
  }

  #site(): Promise<string> {
    this.#address ??= new Promise((resolve, reject) => {
      const answer = sirv(CHAPTERS, { dev: true, extensions: ["mdx", "md"] });
      this.#server = createServer((request, response) => {
        answer(request, response);
      });
      this.#server.on("error", reject).listen(0, "127.0.0.1", () => {
        resolve(`http://127.0.0.1:${String((this.#server?.address() as AddressInfo).port)}/`);
      });
    });
    return this.#address;
  }
}

function reasonOf(error: unknown): { reason: string; cause: string } {
  if (!(error instanceof Error)) return { reason: String(error), cause: "" };
  return { reason: error.message, cause: error.cause instanceof Error ? error.cause.message : "" };
}
