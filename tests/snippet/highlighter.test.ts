import { expect, it } from "vitest";
import { colouredLines, highlighter } from "../../src/snippet/highlighter.ts";

/** The text that a browser would show for this HTML. */
function shown(html: string): string {
  return html
    .replace(/<[^>]*>/g, "")
    .replace(/&#x3C;|&lt;/g, "<")
    .replace(/&#x26;|&amp;/g, "&");
}

it("shows exactly the text, without a last empty line", async () => {
  const text = 'const a = `x < ${"y" && 1}`;\n\n// end';
  expect(shown(colouredLines(await highlighter("typescript"), `${text}\n`, "typescript"))).toBe(text);
});

it("makes one line of HTML of each line of text, empty ones included", async () => {
  const html = colouredLines(await highlighter("typescript"), "let a;\n\nlet b;\n", "typescript");
  expect(html.match(/<span class="line">/g)).toHaveLength(3);
});

it("gives each word its colour in both themes", async () => {
  const html = colouredLines(await highlighter("typescript"), "const a = 1;", "typescript");
  expect(html).toMatch(/<span style="--shiki-light:#[0-9a-f]{6};--shiki-dark:#[0-9a-f]{6}">const<\/span>/i);
});

it("leaves a line of pasted data plain, and colours what is around it", async () => {
  const html = colouredLines(await highlighter("typescript"), `let a;\n"${"x".repeat(15_000)}";\nlet b;`, "typescript");
  const [before = "", data = "", after = ""] = html.split("\n");
  for (const line of [before, after]) expect(line).toContain("--shiki-light:#7A2FEC");
  expect(data.match(/<span/g)).toHaveLength(2);
});
