// What a name is that a module hands on from another one. TypeScript calls it an "alias" and says so wherever it shows the name; a
// reader wants to know whether it is a function or a class.
import type ts from "typescript";

/** TypeScript's kind of what a symbol stands for; `kind` where it is no alias. */
export function declaredKind(
  typescript: typeof ts,
  checker: ts.TypeChecker,
  symbol: ts.Symbol,
  kind: ts.ScriptElementKind,
): ts.ScriptElementKind {
  const { SymbolFlags, ScriptElementKind } = typescript;
  if ((symbol.flags & SymbolFlags.Alias) === 0) return kind;
  const { flags } = checker.getAliasedSymbol(symbol);
  if (flags & SymbolFlags.Class) return ScriptElementKind.classElement;
  if (flags & SymbolFlags.Function) return ScriptElementKind.functionElement;
  if (flags & SymbolFlags.Variable) return ScriptElementKind.variableElement;
  if (flags & SymbolFlags.Module) return ScriptElementKind.moduleElement;
  if (flags & (SymbolFlags.Interface | SymbolFlags.TypeAlias)) return ScriptElementKind.interfaceElement;
  return kind;
}

/** How a name is shown, without the words about the alias; and its kind, where these words hid it. */
export function withoutAlias(parts: readonly ts.SymbolDisplayPart[]): {
  readonly parts: ts.SymbolDisplayPart[];
  readonly kind: string | null;
} {
  if (parts[1]?.text !== "alias") return { parts: [...parts], kind: null };
  // `(alias) function sleep…`, and below it a line such as `export sleep`.
  const rest = parts.slice(parts.findIndex(({ text }) => text === " ") + 1);
  const end = rest.findLastIndex(({ kind }) => kind === "lineBreak");
  const shown = rest.slice(0, end < 0 ? undefined : end);
  const word = shown[0]?.text ?? "";
  return { parts: shown, kind: ["const", "let", "var"].includes(word) ? "var" : word };
}
