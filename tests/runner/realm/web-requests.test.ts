import { describe, expect, it } from "vitest";
import { MOST_REQUESTS } from "../../../src/runner/wire/lengths.ts";
import { WebRequests } from "../../../src/runner/realm/web-requests.ts";
import type { WebQuestion } from "../../../src/runner/wire/protocol.ts";

function requests() {
  const asked: WebQuestion[] = [];
  return { web: new WebRequests((question) => asked.push(question)), asked };
}

function answered(requestId: number, status: number, text = "") {
  const body = new TextEncoder().encode(text).buffer;
  const headers: [string, string][] = [["content-type", "application/json"]];
  return {
    type: "answered" as const,
    requestId,
    response: { url: "https://course.example/x", status, statusText: "", headers, body },
  };
}

describe("the fetch of a program", () => {
  it("asks the page, and gives what it answers, in whatever order", async () => {
    const { web, asked } = requests();
    const [first, second] = [web.fetch("a"), web.fetch(new URL("https://course.example/b"))];
    expect(asked).toEqual([
      { type: "ask", requestId: 1, request: { url: "a", method: "GET", sendsMore: false } },
      { type: "ask", requestId: 2, request: { url: "https://course.example/b", method: "GET", sendsMore: false } },
    ]);
    web.receive(answered(2, 404));
    web.receive(answered(1, 200, '{"milk": 2}'));
    expect([(await first).status, (await second).status]).toEqual([200, 404]);
    expect([(await first).ok, (await second).ok]).toEqual([true, false]);
    expect((await first).url).toBe("https://course.example/x");
    expect((await first).headers.get("content-type")).toBe("application/json");
    expect(await (await first).json()).toEqual({ milk: 2 });
  });

  it("gives answers that have no body", async () => {
    const { web } = requests();
    const response = web.fetch("a");
    web.receive(answered(1, 204));
    expect(await (await response).text()).toBe("");
  });

  it.each([
    ["a method", { method: "post" }, { method: "POST", sendsMore: false }],
    ["a body", { method: "POST", body: "milk" }, { method: "POST", sendsMore: true }],
    ["headers", { headers: { accept: "text/html" } }, { method: "GET", sendsMore: true }],
  ])("tells the page of %s, whether it is given beside the address or in a request", (_, init, told) => {
    const { web, asked } = requests();
    void web.fetch("https://course.example/a", init);
    void web.fetch(new Request("https://course.example/a", init));
    const request = { url: "https://course.example/a", ...told };
    expect(asked).toEqual([
      { type: "ask", requestId: 1, request },
      { type: "ask", requestId: 2, request },
    ]);
  });

  it("fails with the reason that the page gives", async () => {
    const { web } = requests();
    const response = web.fetch("https://www.example.org/");
    web.receive({ type: "unanswered", requestId: 1, reason: "not allowed" });
    await expect(response).rejects.toThrow(new TypeError("not allowed"));
  });

  it("is asked of the page so often and no more, whatever becomes of the requests", async () => {
    const { web, asked } = requests();
    const aborted = AbortSignal.abort(new Error("enough"));
    for (let n = 0; n < 1000; n++) web.fetch(`http://x/${String(n)}`).catch(() => 0);
    expect(asked).toHaveLength(MOST_REQUESTS);
    await expect(web.fetch("b/tasks/")).rejects.toThrow(`may make ${String(MOST_REQUESTS)} requests`);
    await expect(web.fetch("b/tasks/", { signal: aborted })).rejects.toThrow("enough");
    expect(asked).toHaveLength(MOST_REQUESTS);
  });

  it("fails at once for what the page could not take in", async () => {
    const { web, asked } = requests();
    await expect(web.fetch(`/x?${"x".repeat(9000)}`)).rejects.toThrow("8192 characters; this one has 9003");
    await expect(web.fetch("/x", { method: "M".repeat(100_000) })).rejects.toThrow("no method of 100000 characters");
    expect(asked).toEqual([]);
  });

  it("fails, and can be caught, when what came back is no response", async () => {
    const { web } = requests();
    const response = web.fetch("a");
    web.receive(answered(1, 999));
    await expect(response).rejects.toThrow(TypeError);
    const other = web.fetch("a");
    web.receive(answered(2, 101));
    await expect(other).rejects.toThrow("no answer that can be read");
  });

  it("can be aborted, and the page is told", async () => {
    const { web, asked } = requests();
    const controller = new AbortController();
    const response = web.fetch("a", { signal: controller.signal });
    controller.abort(new Error("enough"));
    await expect(response).rejects.toThrow("enough");
    expect(asked.at(-1)).toEqual({ type: "withdraw", requestId: 1 });
    await expect(web.fetch("a", { signal: controller.signal })).rejects.toThrow("enough");
    expect(asked).toHaveLength(2);
  });
});
