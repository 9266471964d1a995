// The loop as a package of npm's, for programs that leave the course: the command that runs them, the runtime, the types of the
// modules, README and licence. `scripts/pack.ts` writes it to disk; a page puts it into a project to take home.
import { readFileSync } from "node:fs";
import { build as bundle, type Plugin } from "esbuild";
import { nodeRuntime, threadScript } from "../runner/node/runtime-bundle.ts";
import { declarations, moduleSources } from "./declarations.ts";

/** The name of the package, and of its command. */
const NAME = "loopbook";

/** Path in the package to text. */
export type PackageText = Readonly<Record<string, string>>;

let made: Promise<PackageText> | undefined;

/** The files of the package. */
export function homePackage(): Promise<PackageText> {
  made ??= make();
  return made;
}

async function make(): Promise<PackageText> {
  const [command, runtime, thread] = await Promise.all([bundleCommand(), nodeRuntime(), threadScript()]);
  return {
    "package.json": `${JSON.stringify(manifest(), null, 2)}\n`,
    "README.md": README,
    LICENSE: readFileSync("LICENSE", "utf8"),
    "loopbook.js": command,
    "runtime.js": runtime,
    "thread.js": thread,
    ...types(),
  };
}

function manifest(): object {
  const { version, license, description, devDependencies } = JSON.parse(readFileSync("package.json", "utf8")) as {
    version: string;
    license: string;
    description: string;
    devDependencies: Record<string, string>;
  };
  return {
    name: NAME,
    version,
    description,
    license,
    type: "module",
    bin: { [NAME]: "loopbook.js" },
    types: "types/asyncio/index.d.ts",
    files: ["loopbook.js", "runtime.js", "thread.js", "types"],
    engines: { node: ">=22.12" },
    dependencies: { esbuild: devDependencies.esbuild },
  };
}

/** In the course, what runs programs is bundled when it is needed; here it lies beside the command. */
const bundled: Plugin = {
  name: "loopbook-bundled",
  setup(build) {
    build.onLoad({ filter: /[\\/]runtime-bundle\.ts$/ }, () => ({
      contents: `
        import { readFile } from "node:fs/promises";
        import { join } from "node:path";
        const read = (name) => readFile(join(import.meta.dirname, name), "utf8");
        export const nodeRuntime = () => read("runtime.js");
        export const threadScript = () => read("thread.js");
      `,
    }));
  },
};

async function bundleCommand(): Promise<string> {
  const { outputFiles } = await bundle({
    entryPoints: ["src/course/home-main.ts"],
    bundle: true,
    write: false,
    format: "esm",
    platform: "node",
    target: "node22",
    // The course's packages are not part of this one; the command says so before it would ask for them.
    external: ["esbuild", "*/package-files.ts"],
    plugins: [bundled],
    banner: { js: "#!/usr/bin/env node" },
    legalComments: "none",
    logLevel: "silent",
  });
  return outputFiles.map(({ text }) => text).join("");
}

function types(): PackageText {
  return Object.fromEntries(Object.entries(declarations().files).map(([uri, text]) => [relativeTo(uri), text]));
}

function relativeTo(uri: string): string {
  return uri.replace("file:///loopbook/", "types/");
}

const README = `# loopbook

Runs asyncio programs in TypeScript, as the course Loopbook has them, on its port of CPython's event loop.

    npx loopbook run main.ts

A program imports \`asyncio\`, \`time\`, \`random\`, \`contextvars\` and its own files. Time is virtual: it moves only when the loop
would wait, so a run ends at once and is the same each time. \`--clock real\` lets it pass, \`--pace 1\` shows a run in real
time, \`--debug\` is the loop's debug mode.

For types in an editor, add this to the \`compilerOptions\` of tsconfig.json:

    "module": "esnext", "moduleResolution": "bundler", "lib": ["ESNext", "DOM"],
    "allowImportingTsExtensions": true, "noEmit": true,
    "paths": {
${Object.entries(moduleSources)
  .map(([name, source]) => `      "${name}": ["./node_modules/loopbook/types/${source.slice(4, -3)}.d.ts"]`)
  .join(",\n")}
    }

Node 22.12 or newer. MIT licence.
`;
