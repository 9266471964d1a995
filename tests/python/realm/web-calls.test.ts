import { describe, expect, it } from "vitest";
import { WebCalls, type Wish } from "../../../src/python/realm/web-calls.ts";

/** Calls that are answered by hand. */
function calls() {
  const asked = new Map<string, { resolve: (response: Response) => void; reject: (error: Error) => void }>();
  const signals = new Map<string, AbortSignal>();
  const web = new WebCalls((address, { signal }) => {
    signals.set(address, signal);
    return new Promise((resolve, reject) => asked.set(address, { resolve, reject }));
  });
  return {
    web,
    signals,
    wait: (wish: Partial<Wish>) => web.wait({ ask: [], withdraw: [], seconds: null, ...wish }),
    answer: (address: string, text = "") => asked.get(address)?.resolve(new Response(text)),
    fail: (address: string, error: Error) => asked.get(address)?.reject(error),
  };
}

/** What was promised has happened by then. */
const later = () => new Promise((resolve) => setTimeout(resolve, 20));

describe("the calls of a program", () => {
  it("are made at once, and come in the order in which they are answered", async () => {
    const { wait, answer, signals } = calls();
    const waiting = wait({
      ask: [
        [1, "a"],
        [2, "b"],
        [3, "c"],
      ],
    });
    expect([...signals.keys()]).toEqual(["a", "b", "c"]);
    answer("b", "tea");
    const [first, ...others] = await waiting;
    expect(first).toMatchObject({ request: 2, status: 200 });
    expect(new TextDecoder().decode(first?.body)).toBe("tea");
    expect(JSON.parse(first?.headers ?? "")).toEqual([["content-type", "text/plain;charset=UTF-8"]]);
    expect(others).toEqual([]);
    answer("c");
    answer("a");
    await later();
    // What has come while the program was run again has not been waited for.
    expect(await wait({})).toMatchObject([
      { request: 3, waited: 0 },
      { request: 1, waited: 0 },
    ]);
  });

  it("are waited for no longer than the program would wait", async () => {
    const { wait, answer } = calls();
    const [nothing] = await wait({ ask: [[1, "a"]], seconds: 0.05 });
    expect(nothing?.request).toBe(0);
    expect(nothing?.waited).toBeGreaterThan(0.04);
    answer("a");
    expect(await wait({ seconds: 100 })).toMatchObject([{ request: 1 }]);
  });

  it("that fail say why", async () => {
    const { wait, fail } = calls();
    const waiting = wait({ ask: [[1, "a"]] });
    fail("a", new TypeError("fetch failed", { cause: new Error("nobody is there") }));
    expect(await waiting).toMatchObject([{ request: 1, error: "fetch failed: nobody is there" }]);
  });

  it("that are withdrawn are broken off, and come to nobody even if they are answered", async () => {
    const { web, wait, answer, signals } = calls();
    const waiting = wait({
      ask: [
        [1, "a"],
        [2, "b"],
        [3, "c"],
      ],
    });
    answer("a");
    await waiting;
    answer("b");
    await later();
    expect(await wait({ withdraw: [2, 3], seconds: 0 })).toMatchObject([{ request: 0 }]);
    answer("c");
    expect(await wait({ ask: [[4, "d"]], seconds: 0.02 })).toMatchObject([{ request: 0 }]);
    web.end();
    expect([...signals.values()].map(({ aborted }) => aborted)).toEqual([false, false, true, true]);
  });
});
