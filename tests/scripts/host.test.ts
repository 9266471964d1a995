import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, it } from "vitest";
import { host, type Host } from "../../scripts/site/host.ts";

const policy = "default-src 'self'";
const files = {
  "index.html": "<p>home",
  "index.html.gz": gzipSync("<p>home"),
  "404.html": "<p>missing",
  "a/tasks/index.html": "<p>tasks",
  "_astro/page.1.js": "run()",
  "_astro/page.1.js.gz": gzipSync("run()"),
  _headers: `# By the build.\n/base/_astro/*\n  Cache-Control: public, max-age=31536000, immutable\n\n/*\n  Content-Security-Policy: ${policy}\n`,
};
let folder: string;
let site: Host;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "host-"));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  site = await host(folder, 0, "/base/");
});

afterAll(() => {
  site.close();
  rmSync(folder, { recursive: true, force: true });
});

/** As it comes, not unpacked. */
function get(path: string, accept = "gzip") {
  return new Promise<{ status: number | undefined; headers: Record<string, unknown>; body: Buffer }>(
    (resolve, reject) => {
      request(new URL(path, site.url), { headers: { "accept-encoding": accept } }, (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.on("end", () => {
          resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) });
        });
      })
        .on("error", reject)
        .end();
    },
  );
}

it("sends what is packed to who takes it, with the headers that the build wrote", async () => {
  const page = await get("./");
  expect(page).toMatchObject({
    status: 200,
    headers: {
      "content-encoding": "gzip",
      "content-type": "text/html;charset=utf-8",
      "cache-control": "no-cache",
      "content-security-policy": policy,
    },
  });
  expect(gunzipSync(page.body).toString()).toBe("<p>home");
  const script = await get("_astro/page.1.js");
  expect(script.headers).toMatchObject({
    "content-encoding": "gzip",
    "content-type": "text/javascript",
    "cache-control": "public, max-age=31536000, immutable",
    "content-security-policy": policy,
  });
  const plain = await get("_astro/page.1.js", "identity");
  expect(plain.headers["content-encoding"]).toBeUndefined();
  expect(plain.body.toString()).toBe("run()");
});

it("adds the slash of a folder, so that relative links lead where they should", async () => {
  expect(await get("a/tasks?lang=python")).toMatchObject({
    status: 301,
    headers: { location: "/base/a/tasks/?lang=python" },
  });
  expect((await get("a/tasks/")).body.toString()).toBe("<p>tasks");
});

it("shows the page of what is missing, for what lies elsewhere and for the file of headers too", async () => {
  for (const path of ["no/such/page", "/elsewhere", "_headers"]) {
    const { status, body } = await get(path);
    expect({ path, status, body: body.toString() }).toEqual({ path, status: 404, body: "<p>missing" });
  }
});

it("says what to do where nothing is built", async () => {
  await expect(host(join(folder, "none"))).rejects.toThrow("run `npm run build` first");
});
