// A web server for tests, whose pages say how they behave: `/after/200` answers after so many milliseconds, `/never` does not, and
// `/json`, `/empty` and `/status/503` are what they are called.
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A server that runs. */
export interface TestServer {
  /** Its address, with a slash at the end. */
  readonly url: string;
  /** What it was asked for, in order. */
  readonly asked: string[];
  /** Of these, what was broken off by who had asked. */
  readonly brokenOff: string[];
  close(): void;
}

/** Starts a server. */
export async function startServer(): Promise<TestServer> {
  const asked: string[] = [];
  const brokenOff: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? "";
    asked.push(path);
    response.on("close", () => {
      if (!response.writableEnded) brokenOff.push(path);
    });
    answer(path, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`,
    asked,
    brokenOff,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

function answer(path: string, response: ServerResponse): void {
  const [, what = "", value = ""] = path.split("/");
  if (what === "after") setTimeout(() => response.end(value), Number(value));
  else if (what === "json") response.setHeader("content-type", "application/json").end('{"tea": [1, 2]}');
  else if (what === "status") response.writeHead(Number(value)).end("sorry");
  else if (what === "latin") response.setHeader("content-type", "text/plain; charset=latin-1").end("café", "latin1");
  else if (what !== "never") response.setHeader("content-type", "text/html").end(what);
}
