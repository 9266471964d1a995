// What must wait until a reader asks for it, by parts of the addresses of its files.

export const editor = ["editor", "monaco", "highlighter", "/runtime/types"];
export const compiler = ["compiler", "esbuild", ".wasm"];
export const loop = ["/runtime/worker", "/runtime/compiled", "/runtime/python"];

/** The addresses that have one of the parts. */
export function among(urls: readonly string[], parts: readonly string[]): string[] {
  return urls.filter((url) => parts.some((part) => url.includes(part)));
}
