// What TypeScript in the editor knows of the modules that a snippet may import: the declarations that the build emits from the
// loop's own sources, so that a hover tells what really is there.
import {
  ModuleKind,
  ModuleResolutionKind,
  ScriptTarget,
  typescriptDefaults,
} from "monaco-editor/languages/features/typescript/register";
import type { Declarations } from "./declarations.ts";

let taught: Promise<void> | undefined;

/** Fetches the declarations and sets TypeScript up; once for a page. Without them the editor still edits. */
export function teachTypes(url: string): Promise<void> {
  taught ??= teach(url).catch(() => {
    taught = undefined;
  });
  return taught;
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
  const { files, paths } = await fetchDeclarations(url);
  typescriptDefaults.setEagerModelSync(true);
  typescriptDefaults.setExtraLibs(Object.entries(files).map(([filePath, content]) => ({ filePath, content })));
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
    paths,
  });
}

async function fetchDeclarations(url: string): Promise<Declarations> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${String(response.status)}`);
  return (await response.json()) as Declarations;
}
