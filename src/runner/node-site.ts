// The course's site for programs that run in Node: `fetch("a/coroutines/")` is a real request over HTTP there too, to a
// server of our own. It answers for the same addresses as the built site, from the chapters' sources, so that nothing has
// to be built before a listing can be checked; a program sees the Markdown of a page where a browser's sees its HTML.
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import sirv from "sirv";

const CHAPTERS = join(import.meta.dirname, "../../content/course");

/** The site of one run. It is opened by the first request, and closed at the end of the run. */
export class NodeSite {
  #server: Server | null = null;
  #address: Promise<string> | null = null;

  /**
   * The program's `fetch`. Here it reaches other sites as well, since a program that is run on one's own machine may do so;
   * a page allows its own site only.
   */
  readonly fetch: typeof fetch = async (input, init) =>
    fetch(isRelative(input) ? new URL(input, await this.#open()) : input, init);

  /** Ends what is still under way. */
  close(): void {
    this.#server?.close();
    this.#server?.closeAllConnections();
  }

  #open(): Promise<string> {
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

function isRelative(input: unknown): input is string {
  return typeof input === "string" && !URL.canParse(input);
}
