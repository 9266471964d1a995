import { afterEach, expect, it, vi } from "vitest";
import { ask, download, DownloadError } from "../../../src/runner/page/download.ts";

const wanted = { what: "The bread", remedy: "Bake again." };
const url = "https://course.example/bread";

afterEach(() => {
  vi.unstubAllGlobals();
});

function answerWith(answer: () => Promise<Response>, onLine = true): void {
  vi.stubGlobal("fetch", answer);
  vi.stubGlobal("navigator", { onLine });
}

async function failure(init?: RequestInit): Promise<unknown> {
  return download(url, wanted, (response) => response.text(), init).catch((error: unknown) => error);
}

it("gives what was read of a good answer", async () => {
  answerWith(() => Promise.resolve(new Response("rye")));
  expect(await download(url, wanted, (response) => response.text())).toBe("rye");
});

it("says that there was no answer, and keeps what the browser said", async () => {
  const cause = new TypeError("Failed to fetch");
  answerWith(() => Promise.reject(cause));
  const error = await failure();
  expect(error).toBeInstanceOf(DownloadError);
  expect(error).toMatchObject({
    message: "The bread could not be loaded: the server did not answer. Are you offline? Bake again.",
    cause,
  });
});

it("asks nobody whether they are offline when the browser knows that it is", async () => {
  answerWith(() => Promise.reject(new TypeError("Failed to fetch")), false);
  expect(await failure()).toMatchObject({
    message: "The bread could not be loaded: this browser is offline. Bake again.",
  });
});

it("takes a server's error for the server's", async () => {
  answerWith(() => Promise.resolve(new Response("", { status: 500, statusText: "Internal Server Error" })));
  expect(await failure()).toMatchObject({
    message: expect.stringContaining("the server answered “500 Internal Server Error”") as string,
  });
});

it("says when a file broke off on its way", async () => {
  const broken = () =>
    new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode("ry"));
        controller.error(new TypeError("network error"));
      },
    });
  answerWith(() => Promise.resolve(new Response(broken())));
  expect(await failure()).toMatchObject({ message: expect.stringContaining("did not arrive in full") as string });
});

it("asks anew for what had been kept damaged", async () => {
  const asked: (string | undefined)[] = [];
  vi.stubGlobal("fetch", (_: string, init: RequestInit) => {
    asked.push(init.cache);
    return Promise.resolve(new Response(init.cache === "reload" ? "[1]" : "[1"));
  });
  const wanted = { what: "The list", remedy: "Try again." };
  expect(await download("https://site.example/list", wanted, (response) => response.json())).toEqual([1]);
  expect(asked).toEqual([undefined, "reload"]);
});

it("passes on that its caller took the request back", async () => {
  const reason = new DOMException("stopped", "AbortError");
  answerWith(() => Promise.reject(reason));
  expect(await failure({ signal: AbortSignal.abort(reason) })).toBe(reason);
});

it("finds the answer to what was asked for before, and asks no second time", async () => {
  const early = "https://course.example/early";
  const asked: string[] = [];
  answerWith(() => Promise.resolve(new Response(String(asked.push("")))));
  ask(early);
  ask(early);
  const read = () => download(early, wanted, (response) => response.text());
  expect([await read(), await read()]).toEqual(["1", "2"]);
  ask(early);
  expect(asked).toHaveLength(2);
});

it.each([
  ["no answer", () => Promise.reject(new TypeError("Failed to fetch"))],
  ["a bad answer", () => Promise.resolve(new Response("", { status: 503 }))],
])("asks anew after %s to what was asked for before", async (what, answer) => {
  const late = `https://course.example/${what}`;
  answerWith(answer);
  ask(late);
  await new Promise((resolve) => setTimeout(resolve));
  answerWith(() => Promise.resolve(new Response("rye")));
  expect(await download(late, wanted, (response) => response.text())).toBe("rye");
});
