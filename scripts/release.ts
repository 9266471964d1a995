// `npm run release -- X.Y.Z`: looks whether that version can be released, and says what would be done. With `--go` it is done: the deep gate,
// the version into package.json and the change log, the site built and packed, and the loop as a package. To commit and to publish is for a
// person: the commands are printed.
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { checkVersion, stampChangelog } from "./release/stamp.ts";

const OUT = ".cache/release";

interface Step {
  readonly what: string;
  readonly run: () => unknown;
}

try {
  const { version, go } = readArguments();
  const { version: current } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
  checkVersion(version, current);
  const changelog = stampChangelog(readFileSync("CHANGELOG.md", "utf8"), version);
  const changed = run("git", "status", "--porcelain").trimEnd();
  if (changed !== "") throw new Error(`Something is not committed:\n${changed}`);
  for (const { what, run } of steps(version, changelog)) {
    console.log(`${go ? "▸" : "would:"} ${what}`);
    if (go) run();
  }
  console.log(
    go
      ? `Done. Look at it, then:\n  git commit -am "Version ${version}" && git tag v${version}`
      : `Nothing was done. npm run release -- ${version} --go does it.`,
  );
} catch (error) {
  console.error(`✗ ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}

function readArguments(): { version: string; go: boolean } {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { go: { type: "boolean" } } });
  const [version] = positionals;
  if (version === undefined) throw new Error("Which version? npm run release -- 1.2.0");
  return { version, go: values.go === true };
}

function steps(version: string, changelog: string): readonly Step[] {
  const archive = `${OUT}/loopbook-${version}.tar.gz`;
  return [
    { what: "run the deep gate (npm run test:deep)", run: () => npm("test:deep") },
    {
      what: `write ${version} into package.json and its lock file`,
      run: () => run("npm", "version", version, "--no-git-tag-version"),
    },
    {
      what: `close the open section of CHANGELOG.md as ${version}`,
      run: () => {
        writeFileSync("CHANGELOG.md", changelog);
      },
    },
    { what: "build the site (npm run build)", run: () => npm("build") },
    {
      what: "pack its files for servers that send them packed (npm run precompress)",
      run: () => npm("precompress"),
    },
    {
      what: `put the site into ${archive}`,
      run: () => {
        mkdirSync(OUT, { recursive: true });
        run("tar", "-czf", archive, "dist");
      },
    },
    { what: "pack the loop, into .cache (npm run pack:loop)", run: () => npm("pack:loop") },
  ];
}

function npm(script: string): unknown {
  return execFileSync("npm", ["run", "--silent", script], { stdio: "inherit" });
}

function run(command: string, ...args: string[]): string {
  return execFileSync(command, args, { encoding: "utf8" });
}
