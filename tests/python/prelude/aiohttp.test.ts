import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { TestInterpreter } from "../running.ts";
import { startServer, type TestServer } from "../web-server.ts";

// Interpreters take seconds to start, and longer on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const python = new TestInterpreter();
let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(async () => {
  server.close();
  await python.end();
});

/** What a `main` prints that has a session, and the errors that it comes upon line by line. */
async function printed(main: string): Promise<readonly string[]> {
  const { printed } = await python.run(`import asyncio, contextlib
import aiohttp
@contextlib.contextmanager
def told():
    try:
        yield
    except Exception as error:
        print(f"{type(error).__name__}: {error}")
async def main():
    async with aiohttp.ClientSession("${server.url}") as session:
${main.replace(/^/gm, "        ")}
asyncio.run(main())`);
  return printed;
}

const ONLY =
  "a program here has only a ClientSession of aiohttp, its get, and what that gives: for more, run it on your own machine";

describe("our aiohttp", () => {
  it("gives answers that can be read in all ways", async () => {
    expect(
      await printed(`async with session.get("json") as response:
    print(response.status, response.reason, response.ok, response.content_type, response.url)
    print(response.headers["Content-Type"], "CONTENT-TYPE" in response.headers, response.headers.get("x-none"))
    print(await response.json(), await response.text(), await response.read())
async with session.get("latin") as response:
    print(await response.text(), response.charset)
print(response)`),
    ).toEqual([
      `200 OK True application/json ${server.url}json`,
      "application/json True None",
      `{'tea': [1, 2]} {"tea": [1, 2]} b'{"tea": [1, 2]}'`,
      "café latin-1",
      `<ClientResponse(${server.url}latin) [200 OK]>`,
    ]);
  });

  it("has calls that can be awaited, entered, gathered and made tasks of", async () => {
    expect(
      await printed(`response = await session.get("a")
async with response:
    print(await response.text())
print([response.status for response in await asyncio.gather(session.get("a"), session.get("status/404"))])
print((await asyncio.create_task(session.get("b"))).ok)
async with session.get("c") as response:
    pass
with told():
    await response.text()`),
    ).toEqual(["a", "[200, 404]", "True", "ClientConnectionError: Connection closed"]);
  });

  it("has errors for an answer that is none, is missing or of another type", async () => {
    const [refused, ...others] = await printed(`with told():
    await session.get("http://127.0.0.1:1/")
with told():
    (await session.get("status/404")).raise_for_status()
with told():
    await (await session.get("html")).json()
(await session.get("html")).raise_for_status()
with told():
    async with session.get("status/503") as response:
        response.raise_for_status()
print(issubclass(aiohttp.ClientResponseError, aiohttp.ClientError), issubclass(aiohttp.InvalidURL, ValueError))`);
    expect(refused).toMatch(/^ClientConnectionError: fetch failed/);
    expect(others).toEqual([
      `ClientResponseError: 404, message='Not Found', url='${server.url}status/404'`,
      `ContentTypeError: 200, message='Attempt to decode JSON with unexpected mimetype: text/html', url='${server.url}html'`,
      `ClientResponseError: 503, message='Service Unavailable', url='${server.url}status/503'`,
      "True True",
    ]);
  });

  it("knows addresses that are none, and bases that cannot be one", async () => {
    expect(
      await printed(`async with aiohttp.ClientSession() as other:
    print((await other.get("${server.url}a#part")).status)
    for url in ("b/tasks/", "ftp://example.org/", "http://", "http://["):
        with told():
            await other.get(url)
for base in ("b/", "${server.url}a"):
    with told():
        aiohttp.ClientSession(base)
async with aiohttp.ClientSession("${server.url.slice(0, -1)}") as other:
    print((await other.get("status/201")).status)
with told():
    await session.get("http://[")
await session.close()
with told():
    await session.get("a")
print(session.closed)`),
    ).toEqual([
      "200",
      "InvalidURL: b/tasks/",
      "InvalidURL: ftp://example.org/",
      "InvalidURL: http://",
      "InvalidURL: http://[",
      "ValueError: Only absolute URLs are supported",
      "ValueError: base_url must have a trailing '/'",
      "201",
      "InvalidURL: http://[",
      "RuntimeError: Session is closed",
      "True",
    ]);
  });

  it("says of all else that it is not here", async () => {
    expect(
      await printed(`with told():
    session.post("a", data=b"tea")
with told():
    session.get("a", headers={})
with told():
    aiohttp.ClientSession(timeout=5)
with told():
    (await session.get("a")).cookies
with told():
    aiohttp.TCPConnector()
with told():
    from aiohttp import ClientTimeout
with told():
    from aiohttp import web
with told():
    import aiohttp.web as server`),
    ).toEqual([
      `AttributeError: ClientSession.post: ${ONLY}`,
      `TypeError: get(headers=…): ${ONLY}`,
      `TypeError: ClientSession(timeout=…): ${ONLY}`,
      `AttributeError: ClientResponse.cookies: ${ONLY}`,
      `AttributeError: aiohttp.TCPConnector: ${ONLY}`,
      `ImportError: ${ONLY}`,
      `ImportError: ${ONLY}`,
      `ImportError: ${ONLY}`,
    ]);
  });

  it("wants a running loop for a session, and somebody who awaits a call", async () => {
    const { printed: lines, error } = await python.run(`import asyncio, aiohttp
async def main():
    async with aiohttp.ClientSession("${server.url}") as session:
        session.get("a")
asyncio.run(main())
aiohttp.ClientSession()`);
    expect(lines.find((line) => line.includes("never awaited"))).toMatch(
      /RuntimeWarning: coroutine 'ClientSession\._request' was never awaited$/,
    );
    expect(error).toMatchObject({ name: "RuntimeError", message: "no running event loop" });
    expect(error?.traceback).toEqual([{ file: "main.py", line: 6, qualname: "<module>" }]);
  });

  it("stands behind a file of the program that has its name", async () => {
    const { printed } = await python.run("import aiohttp\nprint(aiohttp.mine)", {}, { "aiohttp.py": "mine = 1" });
    expect(printed).toEqual(["1"]);
  });
});
