// `npm run pack:loop`: the loop as a package, in .cache/package and, packed by npm, as a .tgz beside it.
import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { homePackage } from "../src/course/home-package.ts";

const folder = join(".cache", "package");
rmSync(folder, { recursive: true, force: true });
for (const [name, text] of Object.entries(await homePackage())) {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
}
execFileSync("npm", ["pack", "--silent", "--pack-destination", ".."], { cwd: folder, stdio: "inherit" });
