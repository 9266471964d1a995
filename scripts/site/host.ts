// The built site as a good host serves it: what was packed is sent packed, with the headers that the build wrote, folders have a
// slash at their end, and what is missing is the page 404. For readers (`npm start`) and for what measures the site.
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import sirv from "sirv";

/** A site that is being served. */
export interface Host {
  /** Its address, with a slash at the end. */
  readonly url: string;
  close(): void;
}

/** Serves a built site below a path (`/` or `/some/path/`) at a port of this machine; 0 takes a free one. */
export async function host(folder: string, port = 0, base = "/"): Promise<Host> {
  if (!existsSync(join(folder, "index.html")))
    throw new Error(`There is no built site in ${folder}/: run \`npm run build\` first.`);
  const rules = headerRules(readFileSync(join(folder, "_headers"), "utf8"));
  const missing = readFileSync(join(folder, "404.html"));
  const files = sirv(folder, {
    gzip: true,
    etag: true,
    setHeaders: (response, path) => {
      response.setHeader("Cache-Control", "no-cache");
      for (const { matches, fields } of rules)
        if (matches(`${base}${path.slice(1)}`)) for (const [name, value] of fields) response.setHeader(name, value);
    },
  });
  const server = createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? "/", "http://localhost/");
    const path = pathname.startsWith(base) ? `/${pathname.slice(base.length)}` : undefined;
    if (path === undefined || path.startsWith("/_headers")) {
      notFound();
      return;
    }
    if (!path.endsWith("/") && existsSync(join(folder, path, "index.html"))) {
      response.writeHead(301, { location: `${pathname}/${search}` }).end();
      return;
    }
    request.url = `${path}${search}`;
    files(request, response, notFound);

    function notFound(): void {
      response.writeHead(404, { "content-type": "text/html; charset=utf-8" }).end(missing);
    }
  });
  await new Promise<void>((resolve, reject) => server.once("error", reject).listen(port, "localhost", resolve));
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${String(taken)}${base}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

interface HeaderRule {
  readonly matches: (path: string) => boolean;
  readonly fields: readonly (readonly [name: string, value: string])[];
}

/** The rules of a file `_headers`: a pattern that may end in a star, and below it, indented, what is sent. */
function headerRules(text: string): readonly HeaderRule[] {
  const blocks = text.split(/^(?=\/)/m).filter((block) => block.startsWith("/"));
  return blocks.map((block) => {
    const [pattern = "", ...lines] = block.trimEnd().split("\n");
    const start = pattern.replace(/\*$/, "");
    return {
      matches: (path) => (pattern.endsWith("*") ? path.startsWith(start) : path === pattern),
      fields: lines
        .filter((line) => line.startsWith(" "))
        .map((line) => {
          const colon = line.indexOf(":");
          return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()] as const;
        }),
    };
  });
}
