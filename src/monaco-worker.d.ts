// Monaco types its TypeScript for the page, but not the worker that it runs in.
declare module "monaco-editor/languages/features/typescript/ts.worker" {
  import type typescript from "typescript";

  /** What Monaco takes out of its copy of TypeScript, and, by name, all of it. */
  export const ts: { readonly typescript: typeof typescript };

  export class TypeScriptWorker {
    constructor(context: unknown, data: unknown);
    getLanguageService(): typescript.LanguageService;
    getSemanticDiagnostics(fileName: string): Promise<WorkerDiagnostic[]>;
    getCompletionsAtPosition(fileName: string, position: number): Promise<typescript.CompletionInfo | undefined>;
    getCompletionEntryDetails(
      fileName: string,
      position: number,
      entry: string,
    ): Promise<CompletionDetails | undefined>;
  }

  /** What is shown of a completion; the page draws an icon for its kind. */
  export type CompletionDetails = Omit<typescript.CompletionEntryDetails, "kind"> & { readonly kind: string };

  /** A diagnostic on its way to the page: of its file, only the name. */
  export interface WorkerDiagnostic {
    readonly category: typescript.DiagnosticCategory;
    readonly code: number;
    readonly file: { readonly fileName: string } | undefined;
    readonly start: number | undefined;
    readonly length: number | undefined;
    readonly messageText: string | typescript.DiagnosticMessageChain;
  }

  export function initialize(make: (context: unknown, data: unknown) => TypeScriptWorker): void;
}
