// The built site on a server that sends the headers that the build wrote, that a test can switch off, and whose files it can
// change as a new version would.
import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import sirv from "sirv";

/** The policy that a host is to send with each page. */
export function policyHeader(): string {
  return /Content-Security-Policy: (.*)/.exec(readFileSync("dist/_headers", "utf8"))?.[1] ?? "";
}

export class SiteServer {
  /** What is served in place of a file, by its path. */
  readonly changed = new Map<string, string>();
  readonly #answer = sirv("dist", { etag: true });
  #server: Server | null = null;
  #port = 0;

  get url(): string {
    return `http://localhost:${String(this.#port)}/`;
  }

  /** Switches it on, at the same address each time. */
  async on(): Promise<void> {
    const server = createServer((request, response) => {
      const path = new URL(request.url ?? "/", "http://localhost/").pathname;
      const text = this.changed.get(path);
      response.setHeader("content-security-policy", policyHeader());
      if (text === undefined) {
        this.#answer(request, response, () => {
          response.writeHead(404).end("not found");
        });
      } else {
        const type = path.endsWith("js") ? "text/javascript" : path.endsWith("json") ? "application/json" : "text/html";
        response.writeHead(200, { "content-type": `${type}; charset=utf-8`, "cache-control": "no-cache" }).end(text);
      }
    });
    await new Promise<void>((resolve) => server.listen(this.#port, "localhost", resolve));
    this.#port = (server.address() as AddressInfo).port;
    this.#server = server;
  }

  /** From now on nobody answers. */
  async off(): Promise<void> {
    const server = this.#server;
    this.#server = null;
    if (server === null) return;
    await new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    });
  }
}
