// `npm run check:nginx`: Debian's nginx (`apt-get install nginx-light`) with docs/nginx.conf as it stands, but for port and folder, and what a
// reader's browser gets from it.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

const PORT = 4429;
const root = resolve(process.argv[2] ?? "dist");
const home = mkdtempSync(join(tmpdir(), "loopbook-nginx-"));
const site = readFileSync("docs/nginx.conf", "utf8")
  .replace("listen 80;", `listen 127.0.0.1:${String(PORT)};`)
  .replaceAll("/var/www/loopbook", root)
  .replace("include mime.types;", "include /etc/nginx/mime.types;");
const config = join(home, "nginx.conf");
const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
  (name) => `${name}_temp_path ${home}/${name};`,
);
writeFileSync(
  config,
  `daemon off; pid ${home}/pid; error_log ${home}/error.log; ${process.getuid?.() === 0 ? "user root;" : ""}
events {} http { access_log off; ${temporary.join(" ")} ${site} }`,
);
const tried = spawnSync("nginx", ["-t", "-q", "-c", config, "-e", `${home}/error.log`], { encoding: "utf8" });
if (tried.error || tried.status !== 0) throw new Error(`nginx does not take docs/nginx.conf: ${tried.stderr}`);
const server = spawn("nginx", ["-c", config, "-e", `${home}/error.log`], { stdio: "inherit" });

const faults: string[] = [];
try {
  for (let tries = 0; tries < 50 && !existsSync(`${home}/pid`); tries++) await wait(100);
  const asset = (ending: string) =>
    globSync(`_astro/*.${ending}`, { cwd: root }).find((file) => statSync(join(root, file)).size > 10_000);
  const [script, wasm] = [asset("js"), asset("wasm")];
  await expect("/", 200, {
    "content-type": /^text\/html; charset=utf-8/,
    "cache-control": /^no-cache$/,
    "content-encoding": /^gzip$/,
  });
  await expect("/", 200, { "x-content-type-options": /^nosniff$/, "referrer-policy": /^strict-origin/ });
  await expect("/a/coroutines/", 200, { "content-type": /^text\/html/ });
  await expect("/a/coroutines", 301, { location: /\/a\/coroutines\/$/ });
  await expect("/no/such/page", 404, { "content-type": /^text\/html/ });
  await expect(`/${script ?? "none"}`, 200, {
    "content-type": /javascript/,
    "cache-control": /immutable/,
    "content-encoding": /^gzip$/,
    "x-content-type-options": /^nosniff$/,
  });
  await expect(`/${wasm ?? "none"}`, 200, { "content-type": /^application\/wasm/, "content-encoding": /^gzip$/ });
  await expect("/pagefind/pagefind.js", 200, { "content-type": /javascript/, "cache-control": /^no-cache$/ });
} finally {
  server.kill();
  rmSync(home, { recursive: true, force: true });
}
for (const fault of faults) console.error(`✗ ${fault}`);
console.log(`nginx: ${String(faults.length)} faults`);
process.exitCode = faults.length > 0 ? 1 : 0;

async function expect(path: string, status: number, headers: Readonly<Record<string, RegExp>>): Promise<void> {
  const response = await fetch(`http://127.0.0.1:${String(PORT)}${path}`, {
    redirect: "manual",
    headers: { "accept-encoding": "gzip" },
  });
  if (response.status !== status) faults.push(`${path}: ${String(response.status)} instead of ${String(status)}`);
  for (const [name, wanted] of Object.entries(headers)) {
    const value = response.headers.get(name) ?? "";
    if (!wanted.test(value)) faults.push(`${path}: ${name} is “${value}”, not ${String(wanted)}`);
  }
  await response.arrayBuffer();
}
