// The names in the text in both languages. An author writes `createTask` once; the page has it twice, and style sheets
// show the one of the reader's language (src/styles/language.css). Without JavaScript the text is TypeScript's, with the
// Python name beside a name's first appearance.
//
// Besides the public names, a page's own listings have names: `askPatiently` is `ask_patiently` in its Python twin.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { referenceEntries } from "./model.ts";
import { pythonSpelling, type Spellings } from "./python-spelling.ts";
import { camelCase } from "./python-table.ts";
import { spellingsOf } from "./spellings.ts";

/** The part of a syntax tree that is used here: Markdown's own nodes, and MDX's elements among them. */
interface Node {
  type: string;
  value?: string;
  name?: string | null;
  attributes?: { type: string; name?: string; value?: unknown }[];
  children?: Node[];
}

/** What stays as it is written: a page that sets one language beside the other says so. */
const AS_WRITTEN = new Set(["AsWritten", "InTypeScript", "InPython"]);
/** What shows a listing; its `id` is the listing's folder. */
const LISTINGS = new Set(["Snippet", "Predict", "PredictPicture", "TryIt"]);
const SNIPPETS = "content/snippets";

let table: Promise<Spellings> | undefined;

/** The remark plugin. */
export function bothLanguages() {
  return async (tree: Node): Promise<void> => {
    table ??= referenceEntries().then(spellingsOf);
    const spellings: Spellings = new Map([...ownNames(tree), ...(await table)]);
    const met = new Set<string>();
    spell(tree, (code) => {
      const python = pythonSpelling(code, spellings);
      if (python === null) return null;
      const first = !met.has(code);
      met.add(code);
      return { python, first };
    });
  };
}

type Spell = (code: string) => { python: string; first: boolean } | null;

function spell(node: Node, how: Spell): void {
  if (node.children === undefined || AS_WRITTEN.has(node.name ?? "")) return;
  node.children = node.children.flatMap((child) => {
    if (child.type !== "inlineCode") {
      spell(child, how);
      return [child];
    }
    const found = how(child.value ?? "");
    if (found === null) return [child];
    return [
      codeElement(child.value ?? "", { "data-for": "typescript" }),
      codeElement(found.python, { "data-for": "python", ...(found.first ? { class: "first" } : {}) }),
    ];
  });
}

/**
 * An element whose text is an attribute: a heading's address and its place in the table of contents are made from text
 * nodes, and only TypeScript's name shall count there.
 */
function codeElement(code: string, attributes: Readonly<Record<string, string>>): Node {
  const isPython = attributes["data-for"] === "python";
  const text = isPython ? { "set:html": escaped(code) } : {};
  return {
    type: "mdxJsxTextElement",
    name: "code",
    attributes: Object.entries({ ...attributes, ...text }).map(([name, value]) => ({
      type: "mdxJsxAttribute",
      name,
      value,
    })),
    children: isPython ? [] : [{ type: "text", value: code }],
  };
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}

/** The names that the page's listings have in their twins. */
function ownNames(tree: Node): [string, string][] {
  return listingsOf(tree).flatMap((id) => {
    const typescript = read(join(SNIPPETS, id, "main.ts"));
    const names = new Set(read(join(SNIPPETS, id, "main.py")).match(/\b[a-z]+(?:_[a-z]+)+\b/g));
    return [...names]
      .map((python): [string, string] => [camelCase(python), python])
      .filter(([name]) => new RegExp(`\\b${name}\\b`).test(typescript));
  });
}

function listingsOf(node: Node): string[] {
  const id = LISTINGS.has(node.name ?? "") ? node.attributes?.find(({ name }) => name === "id")?.value : undefined;
  return [...(typeof id === "string" ? [id] : []), ...(node.children ?? []).flatMap(listingsOf)];
}

function read(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    // A listing without a twin.
    return "";
  }
}
