// Lets Vitest import the loop as it is written, and write tests in the dialect: `*.dialect.ts` and `*.dialect.test.ts`.
import { isDialect, lowerModule } from "./dialect.ts";

/** The part of Vite's plugin interface that is used; Vite itself is Vitest's dependency and not ours. */
interface TransformPlugin {
  readonly name: string;
  readonly enforce: "pre";
  transform(text: string, id: string): Promise<{ code: string; map: string } | null>;
}

/** The Vite plugin. */
export function loweringPlugin(): TransformPlugin {
  return {
    name: "loopbook-lowering",
    enforce: "pre",
    async transform(text, id) {
      const path = id.split("?")[0] ?? id;
      if (!isDialect(path)) return null;
      const lowered = await lowerModule(path, text);
      const map = lowered.map();
      map.sources = [path];
      map.sourcesContent = [text];
      return { code: lowered.code, map: map.toString() };
    },
  };
}
