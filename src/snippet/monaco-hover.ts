// Monaco's hovers for the names of a program. Its own ones show what TypeScript thinks of the very place pointed at
// ("(alias) gather<[Promise<undefined>]>… export gather"); these show the name as it is declared, and say what it is for.
import { languages, type editor, type Position } from "monaco-editor/editor";
import { getTypeScriptWorker } from "monaco-editor/languages/features/typescript/register";
import { withoutAlias } from "./alias.ts";
import { hoverText } from "./hover-text.ts";
import { explanationOf } from "./monaco-types.ts";

type Worker = Awaited<ReturnType<Awaited<ReturnType<typeof getTypeScriptWorker>>>>;

/** The parts of TypeScript's answers that are read here; Monaco leaves them untyped. */
interface QuickInfo {
  readonly textSpan: { readonly start: number; readonly length: number };
  readonly displayParts?: Parameters<typeof withoutAlias>[0];
  readonly documentation?: readonly { readonly text: string }[];
}
interface Definition {
  readonly fileName: string;
  readonly textSpan: { readonly start: number };
  readonly name: string;
  readonly containerName?: string;
}

/** Where the declarations of a course's module lie, and how it is called. */
const MODULES: readonly (readonly [path: RegExp, name: string])[] = [
  [/\/asyncio\/base\/contextvars\.d\.ts$/, "contextvars"],
  [/\/loopbook\/asyncio\//, "asyncio"],
  [/\/loopbook\/stdlib\/time\.d\.ts$/, "time"],
  [/\/loopbook\/stdlib\/random\.d\.ts$/, "random"],
];

let registered = false;

/** Gives TypeScript its hovers; once for a page. */
export function teachHovers(): void {
  if (registered) return;
  registered = true;
  languages.registerHoverProvider("typescript", { provideHover });
}

async function provideHover(model: editor.ITextModel, position: Position): Promise<languages.Hover | null> {
  const worker = await (await getTypeScriptWorker())(model.uri);
  if (model.isDisposed()) return null;
  const file = model.uri.toString();
  const offset = model.getOffsetAt(position);
  const here = (await worker.getQuickInfoAtPosition(file, offset)) as QuickInfo | undefined;
  if (here === undefined || model.isDisposed()) return null;
  const definition = await definitionAt(worker, file, offset);
  const module = MODULES.find(([path]) => path.test(definition?.fileName ?? ""))?.[1];
  // As it is declared, not as it is used here.
  const declared =
    module === undefined || definition === undefined
      ? undefined
      : ((await worker.getQuickInfoAtPosition(definition.fileName, definition.textSpan.start)) as
          | QuickInfo
          | undefined);
  const info = declared ?? here;
  if (model.isDisposed()) return null;
  const from = model.getPositionAt(here.textSpan.start);
  const to = model.getPositionAt(here.textSpan.start + here.textSpan.length);
  const paragraphs = hoverText({
    declaration: withoutAlias(info.displayParts ?? [])
      .parts.map(({ text }) => text)
      .join(""),
    comment: (info.documentation ?? []).map(({ text }) => text).join(""),
    address: module === undefined || definition === undefined ? null : addressOf(module, definition),
  });
  return {
    range: {
      startLineNumber: from.lineNumber,
      startColumn: from.column,
      endLineNumber: to.lineNumber,
      endColumn: to.column,
    },
    contents: paragraphs.map((value) => ({ value })),
  };
}

async function definitionAt(worker: Worker, file: string, offset: number): Promise<Definition | undefined> {
  const found = (await worker.getDefinitionAtPosition(file, offset)) as readonly Definition[] | undefined;
  return found?.[0];
}

function addressOf(module: string, { name, containerName = "" }: Definition): string | null {
  const address =
    explanationOf([module, ...(containerName === "" ? [] : [containerName]), name].join(".")) ??
    explanationOf(`${module}.${name}`);
  const base = `${location.origin}${import.meta.env.BASE_URL.replace(/\/$/, "")}/reference/`;
  return address === undefined ? null : `${base}${address}`;
}
