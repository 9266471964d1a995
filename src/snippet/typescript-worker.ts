// Monaco's TypeScript, with what a reader of this course needs beside it: completions that look like what they are (Monaco takes
// whatever a module exports under another module's name for a property), and a warning where a coroutine is made for nobody.
import type typescript from "typescript";
import {
  initialize,
  ts,
  TypeScriptWorker,
  type WorkerDiagnostic,
} from "monaco-editor/languages/features/typescript/ts.worker";
import { declaredKind, withoutAlias } from "./alias.ts";
import { advice, neverAwaited, NEVER_AWAITED } from "./never-awaited.ts";

const { typescript: compiler } = ts;

/** TypeScript keeps this to itself: whether entries come with their symbols. */
const withSymbols: typescript.GetCompletionsAtPositionOptions & { includeSymbol: boolean } = { includeSymbol: true };

class CourseWorker extends TypeScriptWorker {
  override async getSemanticDiagnostics(fileName: string): Promise<WorkerDiagnostic[]> {
    const diagnostics = await super.getSemanticDiagnostics(fileName);
    const program = this.getLanguageService().getProgram();
    const file = program?.getSourceFile(fileName);
    if (program === undefined || file === undefined) return diagnostics;
    const warnings = neverAwaited(compiler, program, file).map((found) => ({
      category: compiler.DiagnosticCategory.Warning,
      code: NEVER_AWAITED,
      file: { fileName },
      start: found.start,
      length: found.length,
      messageText: advice(found),
    }));
    return [...diagnostics, ...warnings];
  }

  override getCompletionsAtPosition(fileName: string, position: number) {
    const service = this.getLanguageService();
    const checker = service.getProgram()?.getTypeChecker();
    const found = service.getCompletionsAtPosition(fileName, position, withSymbols);
    if (found === undefined || checker === undefined) return Promise.resolve(found);
    const entries = found.entries.map(({ symbol, ...entry }) => ({
      ...entry,
      kind: symbol === undefined ? entry.kind : declaredKind(compiler, checker, symbol, entry.kind),
    }));
    return Promise.resolve({ ...found, entries });
  }

  override async getCompletionEntryDetails(fileName: string, position: number, entry: string) {
    const details = await super.getCompletionEntryDetails(fileName, position, entry);
    if (details === undefined) return undefined;
    const { parts, kind } = withoutAlias(details.displayParts);
    // Its examples and lists of parameters are the reference's; here one sentence is read in passing.
    return { ...details, kind: kind ?? details.kind, displayParts: parts, tags: [] };
  }
}

// The module above has set a handler that would make Monaco's own worker.
self.onmessage = () => {
  initialize((context, data) => new CourseWorker(context, data));
};
