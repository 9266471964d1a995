// The scripts that stand in the head of each page are functions here, so that they are checked like all code; small, since they are
// part of every page.
import { transformSync } from "esbuild";

/** The text of a script that calls a function with these arguments, which have to be JSON. */
export function inlineScript<Args extends readonly string[]>(script: (...args: Args) => void, ...args: Args): string {
  return transformSync(`(${script.toString()})(${args.map((arg) => JSON.stringify(arg)).join()})`, {
    minify: true,
    // One of them tells browsers that they are too old.
    target: "es2018",
  }).code.trim();
}
