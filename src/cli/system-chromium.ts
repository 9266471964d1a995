// The Chromium that a machine has by itself: the tests drive it, and `loopbook doctor` tells of it. The shell without windows
// comes first: the same engine, and a page costs a third less processor time.
import { execFileSync } from "node:child_process";

/** The path of an installed system Chromium, or undefined. */
export function systemChromium(): string | undefined {
  for (const name of ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome"]) {
    try {
      return execFileSync("sh", ["-c", `command -v ${name}`], { encoding: "utf8" }).trim();
    } catch {
      // Not on the path: the next name.
    }
  }
  return undefined;
}
