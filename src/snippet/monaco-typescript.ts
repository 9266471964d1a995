// TypeScript in Monaco: the types of all that a snippet may import, hovers that a learner can read, and what is wrong with a text.
import type { editor } from "monaco-editor/editor";
import "monaco-editor/languages/definitions/typescript/register";
import { getTypeScriptWorker } from "monaco-editor/languages/features/typescript/register";
import type { Remark } from "./editor.ts";
import { teachHovers } from "./monaco-hover.ts";
import type { MonacoLanguage } from "./monaco-language.ts";
import { checkAgain, teachPackages, teachTypes } from "./monaco-types.ts";

export const monacoLanguage: MonacoLanguage = {
  tabSize: 2,
  autoIndent: "full",
  offersWords: false,
  async prepare(typesUrl) {
    await teachTypes(typesUrl);
    teachHovers();
  },
  read(text) {
    void teachPackages(text);
  },
  opened(models) {
    void shareFiles([...models.values()]);
  },
  async remarks(models) {
    const worker = await (await getTypeScriptWorker())(...[...models.values()].map((model) => model.uri));
    const all = await Promise.all([...models].map(([file, model]) => remarksOn(worker, file, model)));
    return all.flat();
  },
};

/** Lets TypeScript know all files of the snippet, whichever of them it looked at first. */
async function shareFiles(models: readonly editor.ITextModel[]): Promise<void> {
  if (models.length < 2) return;
  // The first snippet comes before TypeScript is ready; then it begins with all files that are there.
  const worker = await getTypeScriptWorker().catch(() => null);
  if (worker === null) return;
  await worker(...models.map((model) => model.uri));
  checkAgain();
}

type Worker = Awaited<ReturnType<Awaited<ReturnType<typeof getTypeScriptWorker>>>>;

/** The type errors of a file that runs all the same. */
async function remarksOn(worker: Worker, file: string, model: editor.ITextModel): Promise<Remark[]> {
  if (model.getLanguageId() !== "typescript") return [];
  const found = await worker.getSemanticDiagnostics(model.uri.toString());
  return found.flatMap(({ category, messageText, start }): Remark[] => {
    // TypeScript's category of an error.
    if (category !== 1) return [];
    const { lineNumber: line, column } = model.getPositionAt(start ?? 0);
    const text = typeof messageText === "string" ? messageText : messageText.messageText;
    return [{ file, line, column, text }];
  });
}
