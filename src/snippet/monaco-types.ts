// What TypeScript in the editor knows of the modules that a snippet may import: the declarations that the build emits from the
// loop's own sources, so that a hover tells what really is there.
import {
  ModuleKind,
  ModuleResolutionKind,
  ScriptTarget,
  typescriptDefaults,
} from "monaco-editor/languages/features/typescript/register";
import { download } from "../runner/page/download.ts";
import type { ServedDeclarations } from "../course/declarations.ts";
import type { Types } from "../course/package-declarations.ts";

let taught: Promise<void> | undefined;
/** Where the reference explains a name; empty until the declarations are there. */
let explained: ServedDeclarations["explained"] = {};
/** Packages whose types TypeScript does not know yet, and where these are. */
let untaught: { names: readonly string[]; url: string } | null = null;

/** Fetches the declarations and sets TypeScript up; once for a page. Without them the editor still edits. */
export function teachTypes(url: string): Promise<void> {
  taught ??= teach(url).catch(() => {
    taught = undefined;
  });
  return taught;
}

/** Where the reference explains a name of the course's modules, such as `asyncio.Queue.get`: an address below `reference/`. */
export function explanationOf(name: string): string | undefined {
  return explained[name];
}

/** Fetches the types of the packages when a text imports one of them. */
export async function teachPackages(text: string): Promise<void> {
  const wanted = untaught;
  if (wanted?.names.some((name) => text.includes(`"${name}"`) || text.includes(`'${name}'`)) !== true) return;
  untaught = null;
  try {
    add(await fetchTypes<Types>(wanted.url));
  } catch {
    // The next change of the text is the next try.
    untaught = wanted;
  }
}

/** Has TypeScript look at all open files once more. */
export function checkAgain(): void {
  typescriptDefaults.setExtraLibs(
    Object.entries(typescriptDefaults.getExtraLibs()).map(([filePath, { content }]) => ({ filePath, content })),
  );
}

/** TypeScript's `ModuleDetectionKind.Force`, which Monaco does not name. */
const force = 3;

async function teach(url: string): Promise<void> {
  const { packages, explained: addresses, ...types } = await fetchTypes<ServedDeclarations>(url);
  explained = addresses;
  untaught = { names: packages.names, url: url.replace(/[^/]*$/, packages.file) };
  typescriptDefaults.setEagerModelSync(true);
  // monaco-hover.ts has hovers that a learner can read.
  typescriptDefaults.setModeConfiguration({ ...typescriptDefaults.modeConfiguration, hovers: false });
  typescriptDefaults.setCompilerOptions({
    target: ScriptTarget.ESNext,
    module: ModuleKind.ESNext,
    moduleResolution: ModuleResolutionKind.NodeJs,
    // Every file is a module of its own, also one that imports nothing.
    moduleDetection: force,
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    allowNonTsExtensions: true,
    allowImportingTsExtensions: true,
    lib: ["lib.esnext.d.ts", "lib.dom.d.ts"],
  });
  add(types);
}

function add({ files, paths }: Types): void {
  const options = typescriptDefaults.getCompilerOptions();
  const known = Object.entries(typescriptDefaults.getExtraLibs()).map(([filePath, { content }]) => [filePath, content]);
  typescriptDefaults.setExtraLibs(
    [...known, ...Object.entries(files)].map(([filePath = "", content = ""]) => ({ filePath, content })),
  );
  typescriptDefaults.setCompilerOptions({ ...options, paths: { ...options.paths, ...paths } });
}

function fetchTypes<T extends Types>(url: string): Promise<T> {
  const wanted = { what: "The editor’s types", remedy: "Close the editor and open it again to try once more." };
  return download(url, wanted, (response) => response.json() as Promise<T>);
}
