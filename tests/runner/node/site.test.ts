import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, it } from "vitest";
import { runHere, textOf } from "../running.ts";

describe("the web in Node", () => {
  it("answers for the pages of the course, and for no others", async () => {
    const { lines } = await runHere(`
      const pages = ["", "b/tasks/", "b/tasks", "b/none/", "../package.json"];
      const responses = await Promise.all(pages.map((page) => fetch(page)));
      console.log(responses.map(({ status }) => status).join(" "));
      console.log((await (await fetch("b/tasks/")).text()).includes("title: Tasks"));`);
    expect(textOf(lines)).toBe("200 200 200 404 404\ntrue");
  });

  it("is gone when the program has ended", async () => {
    const { lines } = await runHere(`console.log((await fetch("b/tasks/")).url);`);
    await expect(fetch(textOf(lines))).rejects.toThrow("fetch failed");
  });

  it("has the rest of the world as well, for a program that is run on one's own machine", async () => {
    const server = createServer((request, response) => response.end(request.method));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`;
    const { lines } = await runHere(`console.log(await (await fetch("${url}", { method: "POST" })).text());`);
    expect(textOf(lines)).toBe("POST");
    server.close();
    server.closeAllConnections();
  });
});
