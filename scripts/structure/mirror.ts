// dependency-cruiser reads TypeScript and no Astro, so it is shown a copy of the sources in which each page, component and
// chapter is a TypeScript file with that one's imports: `Figure.astro` becomes `Figure.astro.ts`, which is also what an import
// of "./Figure.astro" finds there.
import { cpSync, globSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

/** Writes the copy of the project at `root` to the empty folder `to`. */
export function mirror(root: string, to: string): void {
  for (const name of globSync(["src/**/*.*", "content/course/**/*.mdx"], { cwd: root })) {
    const file = join(root, name);
    const target = join(to, name);
    mkdirSync(dirname(target), { recursive: true });
    if (/\.(ts|astro|mdx)$/.test(file))
      writeFileSync(asTypeScript(target), importsOf(file, readFileSync(file, "utf8")));
    else cpSync(file, target);
  }
  cpSync("package.json", join(to, "package.json"));
  symlinkSync(resolve("node_modules"), join(to, "node_modules"));
}

function asTypeScript(file: string): string {
  return file.endsWith(".ts") ? file : `${file}.ts`;
}

function importsOf(file: string, text: string): string {
  if (file.endsWith(".mdx")) return mdxImports(text);
  const code = file.endsWith(".astro") ? astroCode(text) : text;
  // A worker is started by its address, which is an import in all but name.
  const workers = [...code.matchAll(/new URL\(("\.[^"]+"), import\.meta\.url\)/g)].map(
    ([, path]) => `import ${path!};`,
  );
  return [code, ...workers].join("\n");
}

/** The code between the fences at the top, and the scripts for the page. */
function astroCode(text: string): string {
  const fenced = /^---\n([^]*?)^---$/m.exec(text)?.[1] ?? "";
  return [fenced, ...[...text.matchAll(/<script\b[^>]*>([^]*?)<\/script>/g)].map(([, script]) => script!)].join("\n");
}

/** The imports of a chapter, which stand outside its listings, each on a line. */
function mdxImports(text: string): string {
  const prose = text.replace(/^(```+)[^]*?^\1/gm, "");
  return [...prose.matchAll(/^import\b.*\bfrom ".*";$|^import ".*";$/gm)].map(([line]) => line).join("\n");
}
