// What a program might try, since it may come from anybody: each try in TypeScript, in one page that stays open (those in Python are in
// python-attacks.spec.ts). SECURITY.md says which promise each test holds.
import { expect, type Frame } from "@playwright/test";
import { rotation } from "../rotation.ts";
import { elsewhere } from "./elsewhere.ts";
import { deep } from "./pages.ts";
import { documentedLines, helloId, type SnippetOnPage } from "./snippet-page.ts";
import { tries } from "./tries.ts";
import { test } from "./warm.ts";

/** Runs a program in place of the listing, and gives what it printed. */
async function attack(snippet: SnippetOnPage, program: string, end = /^done$/): Promise<string[]> {
  const { page } = snippet;
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await snippet.openEditor();
  // Pasted: the editor would help somebody who types.
  await page.evaluate((text) => navigator.clipboard.writeText(text), program);
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.press("ControlOrMeta+V");
  await snippet.runToEnd(/^(done|failed|deadlock)$/);
  const lines = await snippet.lines();
  expect(await snippet.section.getAttribute("data-state"), (await snippet.output.textContent()) ?? "").toMatch(end);
  return lines;
}

/** The listing runs as ever: nothing of an attack is left. */
async function expectUnharmed(snippet: SnippetOnPage): Promise<void> {
  await snippet.reset.click();
  await snippet.runToEnd("done");
  expect(await snippet.lines()).toEqual(documentedLines(helloId));
}

function sandboxOf({ page }: SnippetOnPage): Frame {
  return page.frames().find((frame) => frame.parentFrame() === page.mainFrame())!;
}

/** What a program would need to get out. */
const doors =
  "document window parent top opener frames location navigator localStorage sessionStorage indexedDB caches cookieStore " +
  "BroadcastChannel Worker SharedWorker ServiceWorker WebSocket EventSource XMLHttpRequest WebTransport RTCPeerConnection " +
  "importScripts postMessage close open alert Notification FontFace SharedArrayBuffer FileReaderSync fetchLater storage";

test("a program finds no page, no storage, no network, no other run, and no way to make a thread or a script of its own", async ({
  snippet,
}) => {
  const other = await elsewhere();
  tries(doors.split(" ").length + 16);
  const lines = await attack(
    snippet,
    `const self_ = globalThis as any;
const names = "${doors}".split(" ");
const found = new Set<string>();
for (let holder = self_; holder; holder = Object.getPrototypeOf(holder))
  for (const name of names) if (Object.getOwnPropertyDescriptor(holder, name)?.value !== undefined) found.add(name);
for (const name of names) if (self_[name] !== undefined) found.add(name);
console.log("found", [...found]);
const [there, data] = ["${other.url}", "data:text/javascript,export default 1"];
const tries: Record<string, () => unknown> = {
  eval: () => eval("1"),
  "indirect eval": () => (0, eval)("1"),
  Function: () => new Function("return 1")(),
  "a generator's constructor": () => (function* () {}).constructor("return 1")(),
  "a timer of text": () => setTimeout("self_.injected = 1" as never),
  "a module elsewhere": () => import(there),
  "a module of data": () => import(data),
  "fetch elsewhere": () => fetch("${other.url}"),
  "fetch without a scheme": () => fetch("${other.url}".replace("http:", "")),
  "fetch of data": () => fetch("data:text/plain,1"),
  "fetch with a body": () => fetch("/", { method: "POST", body: "1" }),
  "fetch with headers": () => fetch("/", { headers: { authorization: "1" } }),
  "fetch of a request elsewhere": () => fetch(new Request("${other.url}")),
  "fetch of a user's address": () => fetch("http://me:secret@127.0.0.1/"),
  "a very long address": () => fetch("/?" + "x".repeat(9000)),
  "an unknown scheme": () => fetch("javascript:1"),
};
for (const [name, run] of Object.entries(tries)) {
  try {
    await run();
    console.log("DONE", name);
  } catch {
    console.log("refused", name);
  }
}`,
  );
  expect(lines[0]).toBe("found []");
  expect(lines.filter((line) => !line.startsWith("refused "))).toEqual(["found []"]);
  expect(lines).toHaveLength(17);
  expect(other.visits()).toBe(0);
  other.close();
});

test("what a program prints is text, however hostile, and comes in full or says what is missing", async ({
  snippet,
}) => {
  const { page } = snippet;
  tries(11);
  const lines = await attack(
    snippet,
    `const tries: (() => unknown)[] = [
  () => "<img src=x onerror=parent.injected=1><script>parent.injected=1</script>",
  () => "\\u001b]8;;javascript:alert(1)\\u0007link\\u001b]8;;\\u0007",
  () => "\\u202Egnp.exe",
  () => new Proxy({}, { get() { throw new Error("get"); }, ownKeys() { throw new Error("keys"); } }),
  () => ({ get a() { throw new Error("getter"); } }),
  () => Object.create(null),
  () => ({ toString() { throw 1; }, toJSON() { throw 2; }, [Symbol.toPrimitive]() { throw 3; } }),
  () => new Array(1e6).fill(1),
  () => "x".repeat(1e7),
  () => { const deep: any = {}; let at = deep; for (let i = 0; i < 1e5; i++) at = at.a = {}; return deep; },
  () => Object.assign(new Error("m"), { name: { toString() { throw 4; } }, stack: 42 }),
];
for (const [index, make] of tries.entries()) {
  try {
    console.log(index, make());
  } catch (error) {
    console.log(index, "threw");
  }
}
console.log("end");`,
  );
  expect(lines.at(-1)).toBe("end");
  expect(lines[0]).toBe("0 <img src=x onerror=parent.injected=1><script>parent.injected=1</script>");
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(21_000);
  expect(await page.evaluate(() => Reflect.get(window, "injected") as unknown)).toBeUndefined();
  await expect(snippet.output.locator("img, script, a[href^='javascript:']")).toHaveCount(0);
});

test("a program that breaks the language, or speaks in its run's name, spoils its own run at most", async ({
  snippet,
}) => {
  const programs = [
    `for (const holder of [Array, Map, Set, Promise, String, Object, Function, RegExp])
  for (const name of Object.getOwnPropertyNames(holder.prototype))
    if (name !== "constructor") try { (holder.prototype as any)[name] = () => { throw new Error("broken"); }; } catch {}
console.log("broken");`,
    `JSON.stringify = () => "[]"; JSON.parse = () => null as never; Reflect.apply = () => 1 as never; console.log = () => {};
Object.defineProperty(Object.prototype, "type", { value: "exit" }); Object.defineProperty(Object.prototype, "then", { get() { throw 1; } });
throw new Error("mine");`,
    `const forged = { type: "run", runId: 1, program: { code: "(() => { console.log('forged') })", map: "{}", packages: [] }, options: {}, packages: null };
try { (globalThis as any).dispatchEvent(new MessageEvent("message", { data: forged })); } catch {}
try { EventTarget.prototype.dispatchEvent.call(globalThis as never, new MessageEvent("message", { data: forged })); } catch {}
const { port1, port2 } = new MessageChannel(); port2.onmessage = () => {}; port1.postMessage(forged); port1.close();
console.log("end");`,
    `Error.prepareStackTrace = () => { throw new Error("inside"); };
throw new Error("boom");`,
    `for (const name of Object.getOwnPropertyNames(Array.prototype))
  if (name !== "constructor") try { (Array.prototype as any)[name] = () => { throw new Error("broken"); }; } catch {}
throw new Error("boom");`,
    `throw { get name() { throw 1; }, get message() { throw 2; }, get stack() { throw 3; }, toString() { throw 4; } };`,
    `throw new Proxy(new Error("x"), { get() { throw 1; }, getPrototypeOf() { throw 2; } });`,
    `const error = new Error("x"); error.name = "N".repeat(3e6); error.message = 42 as never; throw error;`,
  ];
  for (const program of deep ? programs : rotation(programs, 4)) {
    tries(1);
    const lines = await attack(snippet, program, /^(done|failed|deadlock)$/);
    expect(lines.join("\n")).not.toContain("forged");
    // What the program threw is told all the same.
    if (program.includes("boom")) await expect(snippet.output).toContainText("boom");
    expect(lines.join("\n").length).toBeLessThan(100_000);
    await expectUnharmed(snippet);
  }
});

test(
  "a run ends, with a sentence, when its frame says what cannot be understood; others say nothing in its name",
  { tag: "@deep" },
  async ({ snippet }) => {
    const { page } = snippet;
    // Forged lines and ends, from two windows; six doors of the sandbox; what cannot be understood.
    tries(4 + 6 + 1);
    await snippet.replaceText('console.log("mine");\nwhile (true) {}');
    await snippet.run.click();
    await expect(snippet.output).toContainText("mine");
    // The page itself, and a frame that is not the sandbox, know every number that a run may have.
    await page.evaluate(() => {
      document.body.append(Object.assign(document.createElement("iframe"), { name: "other" }));
    });
    for (const frame of [page.mainFrame(), page.frame("other")!])
      await frame.evaluate(() => {
        for (let runId = 1; runId < 1000; runId++) {
          const line = { stream: "stdout", time: 0, text: "forged" };
          parent.postMessage({ type: "output", runId, lines: [line], dropped: 0 }, "*");
          parent.postMessage({ type: "exit", runId, status: "done" }, "*");
        }
        return new Promise((resolve) => setTimeout(resolve));
      });
    await page.evaluate(() => {
      document.querySelector("iframe[name=other]")?.remove();
    });
    await snippet.expectState("running");
    expect(await snippet.lines()).toEqual(["mine"]);
    // And the sandbox, should a program ever get hold of it.
    const sandbox = sandboxOf(snippet);
    const results = await sandbox.evaluate(() => {
      const attempt = (action: () => unknown) => {
        try {
          return action() === null ? "refused" : "done";
        } catch {
          return "refused";
        }
      };
      return {
        dom: attempt(() => parent.document.body),
        storage: attempt(() => localStorage),
        cookies: attempt(() => document.cookie),
        databases: attempt(() => indexedDB.open("x")),
        window: attempt(() => open("/")),
        navigation: attempt(() => (parent.location.href = "about:blank")),
      };
    });
    expect(Object.entries(results).filter(([, result]) => result !== "refused")).toEqual([]);
    await sandbox.evaluate(() => {
      const line = { stream: "stdout", time: 0, text: "x".repeat(50_000) };
      for (let runId = 1; runId < 1000; runId++)
        parent.postMessage({ type: "output", runId, lines: [line], dropped: -1 }, "*");
    });
    await snippet.expectState("failed");
    await expect(snippet.output).toContainText("has told the page something that cannot be understood");
    await expectUnharmed(snippet);
  },
);
