// Holds the sources to the table of rooms, and to being free of circles.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cruise } from "dependency-cruiser";
import type { ICruiseResult, IViolation } from "dependency-cruiser";
import { mirror } from "./mirror.ts";
import { KNOT, rules } from "./rules.ts";

/**
 * What is wrong with the structure of a project, a sentence each.
 *
 * @param root the folder with `src` and `content`
 */
export async function structureFaults(root: string): Promise<string[]> {
  const copy = mkdtempSync(join(tmpdir(), "structure-"));
  try {
    mirror(root, copy);
    const { output } = await cruise(
      ["src", "content"],
      {
        baseDir: copy,
        validate: true,
        ruleSet: { forbidden: [...rules] },
        tsPreCompilationDeps: true,
        doNotFollow: { path: ["node_modules", KNOT] },
      },
      { extensions: [".ts"], exportsFields: ["exports"], conditionNames: ["types", "import", "node", "default"] },
    );
    const { modules, summary } = output as ICruiseResult;
    if (modules.length < 3) throw new Error(`nothing to check below ${root}`);
    return [...new Set(summary.violations.map(describe))];
  } finally {
    rmSync(copy, { recursive: true });
  }
}

function describe({ from, to, rule, cycle, comment }: IViolation): string {
  const path = cycle === undefined ? [from, to] : [from, ...cycle.map(({ name }) => name)];
  return `${path.map(asWritten).join(" → ")}\n  ${rule.name}: ${comment ?? ""}`;
}

/** The name of a file, without the ending that its copy has. */
function asWritten(file: string): string {
  return file.replace(/[.](astro|mdx)[.]ts$/, ".$1");
}
