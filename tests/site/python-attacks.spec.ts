// What programs in TypeScript cannot do, programs in Python cannot either, even if they get at JavaScript, which is hidden
// from them.
import { gunzipSync, gzipSync } from "node:zlib";
import { expect, test, type Page } from "@playwright/test";
import { MOST_REQUESTS } from "../../src/runner/wire/lengths.ts";
import { elsewhere } from "./elsewhere.ts";
import { PythonPage } from "./python-page.ts";
import { tries } from "./tries.ts";

// CPython takes its time to start, and a machine that has a lot to do takes more.
test.setTimeout(600_000);

/** From now on CPython comes with its doors to JavaScript, as it does not for readers. */
async function withJavaScript(page: Page): Promise<void> {
  await page.route("**/runtime/python/setup.json.*", async (route) => {
    const setup = gunzipSync(await (await route.fetch()).body()).toString();
    const open = setup.replaceAll("\\nhide_javascript()\\n", "\\n");
    if (open === setup) throw new Error("The prelude hides JavaScript in another way.");
    await route.fulfill({ body: gzipSync(open) });
  });
}

test("a program in Python finds no JavaScript, and what it finds of it evaluates no text", async ({ page }) => {
  tries(5);
  const python = await PythonPage.open(page);
  const { lines } = await python.run(`import gc
for name in ("js", "pyodide_js"):
    try:
        __import__(name)
    except ModuleNotFoundError as error:
        print(error)
from pyodide import webloop
for make in (webloop.scheduleCallback.constructor, webloop.scheduleCallback.constructor.constructor):
    try:
        print(make("return globalThis")())
    except Exception as error:
        print(type(error).__name__, "Content Security Policy" in str(error))
from pyodide.code import run_js
try:
    run_js("1 + 1")
except Exception as error:
    print(type(error).__name__)`);
  expect(lines.map(({ text }) => text)).toEqual([
    "No module named 'js'",
    "No module named 'pyodide_js'",
    "JsException True",
    "JsException True",
    "ModuleNotFoundError",
  ]);
});

test("even with JavaScript at hand it reaches nothing: no page, no storage, no network, no other run", async ({
  page,
}) => {
  // Names, doors of the platform, then those that only the host elsewhere would tell of, from here and from a worker inside.
  tries(8 + 6 + 3 + 5 + 2);
  const other = await elsewhere();
  await withJavaScript(page);
  const python = await PythonPage.open(page);
  const { lines, status } = await python.run(`import js
from pyodide.ffi import JsProxy, to_js
URL = "${other.url}"

def options(**values):
    return js.Object.fromEntries(to_js(list(values.items())))

def attempt(what, action):
    try:
        print(what, action())
    except BaseException as error:
        print(what, "refused")

print([name for name in ("document", "window", "parent", "top", "localStorage", "cookieStore") if hasattr(js, name)])
print([name for name in ("postMessage", "close") if getattr(js.self, name, None) is not None])
proto = js.Object.getPrototypeOf(js.self)
while isinstance(proto, JsProxy):
    for name in ("postMessage", "close"):
        if js.Object.getOwnPropertyDescriptor(proto, name):
            print("a prototype has", name)
    proto = js.Object.getPrototypeOf(proto)
attempt("eval", lambda: js.eval("1"))
attempt("importScripts", lambda: js.importScripts(URL))
attempt("importScripts of data", lambda: js.importScripts("data:text/javascript,1"))
def request():
    request = js.XMLHttpRequest.new()
    request.open("GET", URL, False)
    request.send()
    return request.status
attempt("XMLHttpRequest", request)
attempt("indexedDB", lambda: js.indexedDB.open("x"))
attempt("a worker elsewhere", lambda: js.Worker.new(URL))
for start in (lambda: js.fetch(URL), lambda: js.WebSocket.new(URL.replace("http", "ws")), lambda: js.EventSource.new(URL)):
    try:
        start()
    except BaseException:
        pass
inner = """
for (const start of [() => fetch(URL), () => importScripts(URL), () => new WebSocket(URL.replace("http", "ws")), () => import(URL)])
  try { Promise.resolve(start()).catch(() => 0); } catch {}
postMessage({ type: "output", runId: 1, lines: [{ stream: "stdout", time: 0, turn: 0, text: "forged by a worker" }], dropped: 0 });
""".replace("URL", repr(URL))
script = js.Blob.new(to_js([inner]), options(type="text/javascript"))
js.Worker.new(js.URL.createObjectURL(script))
program = options(entry="main.py", files=options(**{"main.py": "print('a second run')"}))
run = options(type="run", runId=2, program=program, options=options())
js.self.dispatchEvent(js.MessageEvent.new("message", options(data=run)))
channel = js.MessageChannel.new()
channel.port1.postMessage(run)
# The worker inside needs its time.
for _ in range(20_000_000):
    pass
print("end")`);
  const printed = lines.map(({ text }) => text);
  expect(printed).toEqual([
    "[]",
    "[]",
    "eval refused",
    "importScripts refused",
    "importScripts of data refused",
    "XMLHttpRequest refused",
    "indexedDB refused",
    "a worker elsewhere refused",
    "end",
  ]);
  expect(status).toBe("done");
  expect(other.visits()).toBe(0);
  other.close();
});

test("a run hears nothing of what others say in its name", { tag: "@deep" }, async ({ page }) => {
  tries(4);
  const python = await PythonPage.open(page);
  const run = await python.start("print('mine')\nwhile True:\n    pass");
  await expect.poll(() => python.printed(run), { timeout: 180_000 }).toEqual(["mine"]);
  await page.evaluate(() => {
    document.body.append(Object.assign(document.createElement("iframe"), { name: "other" }));
  });
  // The page, and a frame that is not the sandbox.
  for (const frame of [page.mainFrame(), page.frame("other")!])
    await frame.evaluate(() => {
      const line = { stream: "stdout", time: 0, turn: 0, text: "forged" };
      parent.postMessage({ type: "output", runId: 1, lines: [line], dropped: 0 }, "*");
      parent.postMessage({ type: "exit", runId: 1, status: "done" }, "*");
      return new Promise((resolve) => setTimeout(resolve));
    });
  expect(await python.state(run)).toMatchObject({ status: "running", lines: [{ text: "mine" }] });
  await python.stop(run);
  expect((await python.ended(run)).status).toBe("stopped");
});

test("its web calls, forged from inside of what makes them, reach no other site and are not more than a program may make", async ({
  page,
}) => {
  tries(4 * 300 + 2);
  const other = await elsewhere();
  const asked: string[] = [];
  page.on("request", (request) => {
    if (request.url().includes("/attacked")) asked.push(new URL(request.url()).pathname);
  });
  const python = await PythonPage.open(page);
  const { lines, status } = await python.run(`import asyncio, builtins
URL = "${other.url}"
ADDRESSES = [URL, URL.replace("http:", ""), "blob:" + URL, "/attacked", "//attacked", "x" * 100_000]
builtins.rounds = getattr(builtins, "rounds", 0) + 1
async def main():
    run = asyncio.get_running_loop()._web._run
    if rounds <= 4:
        ask = [[rounds * 1000 + n, ADDRESSES[n % len(ADDRESSES)]] for n in range(300)]
        run.pause({"ask": ask, "withdraw": [], "seconds": 0.5})
    print(rounds, "rounds")
    run.pause({"ask": "all", "fetch": URL})
asyncio.run(main())
print("end")`);
  // The first line is told once; what is no question ends the run.
  expect(lines.map(({ text }) => text)).toEqual([
    "5 rounds",
    expect.stringMatching(/^The interpreter itself failed: ValiError/),
  ]);
  expect(status).toBe("failed");
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.length).toBeLessThanOrEqual(MOST_REQUESTS);
  expect(other.visits()).toBe(0);
  other.close();
});
