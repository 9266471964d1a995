// Another host, to which nothing of this site may ever go.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** A site elsewhere, and how often anybody came. */
export async function elsewhere(): Promise<{ url: string; visits: () => number; close: () => void }> {
  let visits = 0;
  const server = createServer((_, response) => {
    response.writeHead(200, { "access-control-allow-origin": "*" }).end("");
  });
  server.on("connection", () => visits++);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/leak`;
  return { url, visits: () => visits, close: () => server.close() };
}
