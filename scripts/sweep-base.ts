// `npm run sweep:base`: builds the site as it would be published below a path, and follows every address in its pages: each lies
// below that path and leads to a file, and what names the site itself (canonical links, the sitemap) names it in full.
import { execFileSync } from "node:child_process";
import { existsSync, globSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

const OUT = ".cache/based";
const SITE = "https://site.example";
const BASE = "/some/path";
const SOURCE = "https://source.example/loopbook";

execFileSync("npx", ["astro", "build", "--outDir", OUT], {
  stdio: ["ignore", "ignore", "inherit"],
  env: { ...process.env, SITE_URL: SITE, SITE_BASE: BASE, SOURCE_URL: SOURCE },
});

const faults: string[] = [];
let followed = 0;
for (const page of globSync("**/*.html", { cwd: OUT })) {
  // What stands in a template gets its addresses from a script.
  const html = readFileSync(join(OUT, page), "utf8").replaceAll(/<template\b[\s\S]*?<\/template>/g, "");
  const here = new URL(page.replace(/(^|\/)index\.html$/, "$1"), `${SITE}${BASE}/`);
  const addresses = [...html.matchAll(/\s(?:href|src|data-[a-z]+)="([^"#?]*)(?:[#?][^"]*)?"/g)].map(
    ([, to = ""]) => to,
  );
  for (const address of new Set(addresses.filter((to) => /^(?:\.|\/|https:\/\/site\.example)/.test(to)))) {
    followed++;
    const { origin, pathname } = new URL(address, here);
    if (origin === SITE && !leadsSomewhere(decodeURI(pathname))) faults.push(`${page} → ${address}`);
  }
  const chapter = /^([a-f]\/[\w-]+)\/index[.]html$/.exec(page)?.[1];
  if (chapter !== undefined && !html.includes(`href="${SOURCE}/edit/main/content/course/${chapter}.mdx"`))
    faults.push(`${page} does not say where it can be edited`);
  if (page !== "404.html" && !page.startsWith("embed/") && !html.includes(`<link rel="canonical" href="${here.href}"`))
    faults.push(`${page}: its canonical link is not ${here.href}`);
}
const needed = [
  "robots.txt",
  "changes.xml",
  "sitemap-index.xml",
  "oembed/a/a2-hello.json",
  "social.png",
  "sw.js",
  "offline.json",
];
for (const file of needed) if (!existsSync(join(OUT, file))) faults.push(`${file} is missing`);
if (followed === 0) faults.push("There was nothing to follow.");

for (const fault of new Set(faults)) console.error(`✗ ${fault}`);
console.log(`${String(followed)} addresses followed, ${String(new Set(faults).size)} faults`);
process.exitCode = faults.length > 0 ? 1 : 0;

function leadsSomewhere(path: string): boolean {
  if (path !== BASE && !path.startsWith(`${BASE}/`)) return false;
  const file = join(OUT, path.slice(BASE.length));
  const found = path.endsWith("/") ? join(file, "index.html") : file;
  return statSync(found, { throwIfNoEntry: false })?.isFile() === true || isFolderOfAddresses(file);
}

/** The pages name some folders, below which scripts find what they need. */
function isFolderOfAddresses(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isDirectory() === true;
}
