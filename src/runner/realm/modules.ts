// The modules that a program can import, and how the compiled program asks for them. The course's own library is always
// there; packages of others only where the program imports them.
import * as asyncio from "../../asyncio/index.ts";
import * as contextvars from "../../asyncio/base/contextvars.ts";
import { compiledCode } from "../../asyncio/internal.ts";
import * as random from "../../stdlib/random.ts";
import type { ImportModule } from "../../asyncio/internal.ts";
import * as time from "../../stdlib/time.ts";
import type { Modules } from "./packages.ts";

const library: Modules = { asyncio, contextvars, random, time, "asyncio/compiled-code": compiledCode };

/** What gives a program its modules, each after checking that it has the named exports. */
export function importFrom(packages: Modules): ImportModule {
  const modules = new Map(Object.entries({ ...library, ...packages }));
  return (module, names = []) => {
    const found = modules.get(module);
    if (found === undefined) throw new SyntaxError(`There is no module '${module}'`);
    checkNames(module, found, names);
    return found;
  };
}

function checkNames(module: string, found: object, names: readonly string[]): void {
  const missing = names.find((name) => !(name in found));
  if (missing === undefined) return;
  const camelCase = missing.replace(/_+([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
  const remedy = camelCase in found ? `: here it is called '${camelCase}'` : "";
  throw new SyntaxError(`The module '${module}' does not provide an export named '${missing}'${remedy}`);
}
