import { describe, expect, it } from "vitest";
import type { WebRequest } from "../../../src/runner/wire/protocol.ts";
import { LARGEST_BODY, WebBroker } from "../../../src/runner/page/web-broker.ts";
import { MOST_REQUESTS } from "../../../src/runner/wire/lengths.ts";
import type { WebAnswer } from "../../../src/runner/wire/protocol.ts";

const SITE = new URL("https://course.example/loopbook/");

type Answers = (url: string, init: RequestInit) => Promise<Response>;

/** A broker on a web that answers as told, or not at all. */
function broker(fetch: Answers = () => new Promise(() => undefined)) {
  const fetched: { url: string; init: RequestInit }[] = [];
  const answers: WebAnswer[] = [];
  let heard: () => void = () => undefined;
  const web = new WebBroker({
    site: SITE,
    fetch: (url, init) => {
      fetched.push({ url, init });
      return fetch(url, init);
    },
    answer: (answer) => {
      answers.push(answer);
      heard();
    },
  });
  return {
    web,
    fetched,
    answers,
    ask: (request: Partial<WebRequest>, requestId = 1) => {
      web.receive({ type: "ask", requestId, request: { url: "", method: "GET", sendsMore: false, ...request } });
    },
    answer: () =>
      new Promise<WebAnswer>((resolve) => {
        heard = () => {
          resolve(answers.at(-1)!);
        };
      }),
  };
}

describe("a program", () => {
  it.each([
    ["b/tasks/", "https://course.example/loopbook/b/tasks/"],
    ["/robots.txt", "https://course.example/robots.txt"],
    ["../", "https://course.example/"],
    ["https://course.example/loopbook/a/", "https://course.example/loopbook/a/"],
  ])("may get %s, which is on the site", (url, resolved) => {
    const { ask, fetched, answers } = broker();
    ask({ url });
    expect(fetched.map((one) => one.url)).toEqual([resolved]);
    expect(answers).toEqual([]);
  });

  it.each([
    ["another site", { url: "https://www.example.org/" }],
    ["another port of the host", { url: "https://course.example:8443/" }],
    ["the site without its encryption", { url: "http://course.example/loopbook/" }],
    ["a site that is written without a protocol", { url: "//www.example.org/" }],
    ["what only the page itself may read", { url: "blob:https://course.example/7d2b" }],
    ["an address that is none", { url: "https://" }],
    ["another method", { url: "b/tasks/", method: "POST" }],
    ["a body or headers of its own", { url: "b/tasks/", sendsMore: true }],
  ])("may not have %s, and is told what is allowed", (_, request) => {
    const { ask, fetched, answers } = broker();
    ask(request, 7);
    expect(fetched).toEqual([]);
    expect(answers).toEqual([
      {
        type: "unanswered",
        requestId: 7,
        reason: expect.stringMatching(
          /is not allowed: a program in this page may GET what is on https:\/\/course\.example, without headers and without a body\. For more, run it on your own machine\.$/,
        ) as string,
      },
    ]);
  });

  it("is fetched for as a stranger, who is sent nowhere else", () => {
    const { ask, fetched } = broker();
    ask({ url: "b/tasks/" });
    expect(fetched[0]?.init).toMatchObject({ mode: "same-origin", credentials: "omit" });
  });

  it("may not ask for ever", () => {
    const { ask, fetched, answers } = broker();
    for (let n = 0; n <= MOST_REQUESTS; n++) ask({ url: "b/tasks/" }, n);
    expect(fetched).toHaveLength(MOST_REQUESTS);
    expect(answers).toMatchObject([{ type: "unanswered", requestId: MOST_REQUESTS }]);
  });
});

describe("an answer", () => {
  it("has the status, the text and some of the headers, whatever the status is", async () => {
    const { ask, answer } = broker(() =>
      Promise.resolve(
        new Response("not here", { status: 404, headers: { "content-type": "text/plain", "set-cookie": "a=b" } }),
      ),
    );
    const heard = answer();
    ask({ url: "b/none/" });
    const told = await heard;
    expect(told).toMatchObject({
      type: "answered",
      requestId: 1,
      response: { status: 404, headers: [["content-type", "text/plain"]] },
    });
    if (told.type === "answered") expect(new TextDecoder().decode(told.response.body)).toBe("not here");
  });

  it("that is too large is refused before all of it has come", async () => {
    let signal: AbortSignal | null | undefined;
    const endless = () =>
      new ReadableStream<Uint8Array<ArrayBuffer>>({
        pull(controller) {
          controller.enqueue(new Uint8Array(LARGEST_BODY / 4));
        },
      });
    const { ask, answer } = broker((_, init) => {
      signal = init.signal;
      return Promise.resolve(new Response(endless()));
    });
    const heard = answer();
    ask({ url: "big" });
    expect(await heard).toMatchObject({
      type: "unanswered",
      reason: expect.stringContaining("is too large") as string,
    });
    expect(signal?.aborted).toBe(true);
  });

  it("that does not come is an error which says so", async () => {
    const { ask, answer } = broker(() => Promise.reject(new TypeError("Failed to fetch")));
    const heard = answer();
    ask({ url: "b/tasks/" });
    expect(await heard).toMatchObject({
      type: "unanswered",
      reason: expect.stringContaining("https://course.example/loopbook/b/tasks/ could not be loaded:") as string,
    });
  });

  it("because it was sent on to another site is told from one that is missing", async () => {
    const elsewhere = { type: "opaqueredirect" } as Response;
    const { ask, answer } = broker((_, { redirect }) =>
      redirect === "manual" ? Promise.resolve(elsewhere) : Promise.reject(new TypeError("Failed to fetch")),
    );
    const heard = answer();
    ask({ url: "b/tasks/" });
    expect(await heard).toMatchObject({
      type: "unanswered",
      reason: expect.stringContaining("leads to another site") as string,
    });
  });
});

describe("requests under way", () => {
  it("are aborted, each when it is withdrawn, and all when the run is over", () => {
    const { web, ask, fetched, answers } = broker();
    for (const id of [1, 2, 3]) ask({ url: "b/tasks/" }, id);
    const aborted = () => fetched.map(({ init }) => init.signal?.aborted);
    web.receive({ type: "withdraw", requestId: 2 });
    expect(aborted()).toEqual([false, true, false]);
    web.end();
    expect(aborted()).toEqual([true, true, true]);
    expect(answers).toEqual([]);
  });
});
