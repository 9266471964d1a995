// The modules that a program can import, and how the compiled program asks for them.
import * as asyncio from "../asyncio/index.ts";
import * as contextvars from "../asyncio/contextvars.ts";
import * as lowering from "../asyncio/lowering.ts";
import * as random from "../stdlib/random.ts";
import type { ImportModule } from "../asyncio/runtime.ts";
import * as time from "../stdlib/time.ts";

const modules = new Map<string, object>(
  Object.entries({ asyncio, contextvars, random, time, "asyncio/lowering": lowering }),
);

/** Gives a module, after checking that it has the named exports. */
export const importModule: ImportModule = (module, names = []) => {
  const found = modules.get(module);
  if (found === undefined) throw new SyntaxError(`There is no module '${module}'`);
  const missing = names.find((name) => !(name in found));
  if (missing === undefined) return found;
  const camelCase = missing.replace(/_+([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
  const remedy = camelCase in found ? `: here it is called '${camelCase}'` : "";
  throw new SyntaxError(`The module '${module}' does not provide an export named '${missing}'${remedy}`);
};
