// Lets Vitest import the loop as it is written, and write tests in the dialect: `*.dialect.ts` and `*.dialect.test.ts`.
import { isDialect, lowerModule } from "./dialect.ts";

/** The part of Vite's plugin interface that is used; Vite itself is Vitest's dependency and not ours. */
interface TransformPlugin {
  readonly name: string;
  readonly enforce: "pre";
  transform(text: string, id: string): Promise<{ code: string; map: string } | null>;
}

/** A test whose function is `async`: lowered, it makes a coroutine that Vitest never runs, and passes whatever it says. */
const ASYNC_TEST = /^\s*(test|it|(before|after)(Each|All))(\.\w+)*\(([^\n]*, )?async\b/m;

/** The Vite plugin. It refuses a test in the dialect that would never be run. */
export function loweringPlugin(): TransformPlugin {
  return {
    name: "loopbook-lowering",
    enforce: "pre",
    async transform(text, id) {
      const path = id.split("?")[0] ?? id;
      if (!isDialect(path)) return null;
      if (path.endsWith(".test.ts") && ASYNC_TEST.test(text))
        throw new Error(`${path}: an async test is never run here; return asyncio.run(main()) from a plain function`);
      const lowered = await lowerModule(path, text);
      const map = lowered.map();
      map.sources = [path];
      map.sourcesContent = [text];
      return { code: lowered.code, map: map.toString() };
    },
  };
}
