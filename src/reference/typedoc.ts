// TypeDoc reads the sources of the modules that a program can import, and this reduces its model to the entries of the
// reference. It takes seconds: `model.ts` keeps the result.
import type {
  Application,
  Comment,
  CommentDisplayPart,
  DeclarationReflection,
  ProjectReflection,
  SignatureReflection,
} from "typedoc";
import type { Doc, Entry, Member, Part, Signature } from "./entries.ts";
import { parameterName, typeParametersText, typeText } from "./type-text.ts";

/** The entries of all modules, read from their sources. `modules` gives each one's source file. */
export async function readEntries(modules: Readonly<Record<string, string>>): Promise<Entry[]> {
  const typedoc = await import("typedoc");
  const app: Application = await typedoc.Application.bootstrap({
    entryPoints: Object.values(modules),
    tsconfig: "tsconfig.json",
    excludeExternals: true,
    excludeInternal: true,
    excludePrivate: true,
    excludeProtected: true,
    disableGit: true,
    disableSources: false,
    sourceLinkTemplate: "{path}",
    sort: ["source-order"],
    // Types are checked by `npm run types`.
    skipErrorChecking: true,
    logLevel: "Warn",
    readme: "none",
  });
  const project: ProjectReflection | undefined = await app.convert();
  if (project === undefined) throw new Error("TypeDoc could not read the sources of the reference.");
  const { ReflectionKind } = typedoc;
  const moduleOf = new Map(Object.entries(modules).map(([name, path]) => [path, name]));

  function entry(module: string, from: DeclarationReflection, siblings: readonly DeclarationReflection[]): Entry {
    const own = (from.children ?? []).filter((each) => !each.inheritedFrom);
    const isType = from.kindOf([ReflectionKind.Interface, ReflectionKind.TypeAlias]);
    const documented = (from.signatures ?? []).find(({ comment }) => comment);
    const extended = from.extendedTypes?.[0];
    return {
      module,
      name: from.name,
      slug: slugOf(from.name, siblings),
      kind: isType
        ? "type"
        : from.kindOf(ReflectionKind.Class)
          ? "class"
          : from.kindOf(ReflectionKind.Function)
            ? "function"
            : "constant",
      doc: docOf((documented ?? from).comment),
      signatures: (from.signatures ?? []).map(signatureOf),
      type: typeText(extended ?? from.type),
      members: [...own, ...inheritedConstructor(from)].map(member).filter(isShown),
      inherited: inheritedOf(from),
    };
  }

  function inheritedConstructor({ children = [] }: DeclarationReflection): DeclarationReflection[] {
    return children.filter((each) => each.inheritedFrom && each.kindOf(ReflectionKind.Constructor));
  }

  function inheritedOf({ children = [] }: DeclarationReflection): Record<string, string[]> {
    const byClass: Record<string, string[]> = {};
    for (const each of children) {
      const [from] = each.inheritedFrom?.name.split(".") ?? [];
      if (from === undefined || each.kindOf(ReflectionKind.Constructor) || each.name === "toString") continue;
      (byClass[from] ??= []).push(each.name);
    }
    return byClass;
  }

  function member(from: DeclarationReflection): Member {
    // JavaScript's errors take options too; ours are made with a message, as Python's are.
    const signatures = (from.signatures ?? []).slice(0, from.inheritedFrom ? 1 : undefined);
    const documented = signatures.find(({ comment }) => comment) ?? from.getSignature;
    return {
      // `[asyncDispose]` is what TypeDoc calls `[Symbol.asyncDispose]`.
      name: from.name.replace(/^\[(asyncDispose|dispose|asyncIterator)\]$/, "[Symbol.$1]"),
      kind: from.kindOf(ReflectionKind.Constructor) ? "constructor" : signatures.length > 0 ? "method" : "property",
      isStatic: from.flags.isStatic,
      isOptional: from.flags.isOptional,
      doc: docOf(documented?.comment ?? from.comment),
      signatures: signatures.map(signatureOf),
      type: typeText(from.getSignature?.type ?? from.type),
    };
  }

  return (project.children ?? []).flatMap((module) => {
    const path = module.sources?.[0]?.fullFileName ?? "";
    const name = [...moduleOf].find(([source]) => path.endsWith(source))?.[1];
    if (name === undefined) throw new Error(`TypeDoc names a module that is none: ${module.name}`);
    return (module.children ?? []).map((each, _, siblings) => entry(name, each, siblings));
  });
}

/** Addresses are in small letters, as all of the site are; so a class whose name differs from a function's in nothing else says so. */
function slugOf(name: string, others: readonly { name: string }[]): string {
  const slug = name
    .replace(/([a-z])([A-Z])/g, "$1-$2")
    .replaceAll("_", "-")
    .toLowerCase();
  const isTaken = /^[A-Z]/.test(name) && others.some((other) => other.name === slug);
  return isTaken ? `${slug}-class` : slug;
}

/** Every object has a text; only one that says something is worth a place. */
function isShown({ name, doc }: Member): boolean {
  return name !== "toString" || doc.summary.length > 0;
}

function signatureOf(from: SignatureReflection): Signature {
  return {
    typeParameters: typeParametersText(from),
    parameters: (from.parameters ?? []).map((each) => ({
      name: parameterName(each),
      type: typeText(each.type),
      about: partsOf(each.comment?.summary),
    })),
    returns: typeText(from.type),
  };
}

function docOf(comment: Comment | undefined): Doc {
  const tagged = (tag: string) => (comment?.blockTags ?? []).filter((block) => block.tag === tag);
  const paragraphs = paragraphsOf(partsOf(comment?.summary)).map(apartFromPython);
  return {
    summary: paragraphs.map(({ text }) => text).filter((parts) => parts.length > 0),
    python: paragraphs.flatMap(({ python }) => python),
    returns: partsOf(tagged("@returns")[0]?.content),
    throws: tagged("@throws").map(({ content }) => partsOf(content)),
    examples: tagged("@example").map(({ content }) => codeOf(content)),
  };
}

function partsOf(parts: readonly CommentDisplayPart[] = []): Part[] {
  return parts.map(({ kind, text }) =>
    kind === "code" ? { text: text.replace(/^`+|`+$/g, ""), code: true } : { text, code: false },
  );
}

/** The code of a fenced block. */
function codeOf(content: readonly CommentDisplayPart[]): string {
  const fenced = content
    .map(({ text }) => text)
    .join("")
    .trim();
  return `${fenced.replace(/^```ts\n/, "").replace(/\n```$/, "")}\n`;
}

function paragraphsOf(parts: readonly Part[]): Part[][] {
  const paragraphs: Part[][] = [[]];
  for (const part of parts) {
    const [first = "", ...more] = part.code ? [part.text] : part.text.split(/\n\n+/);
    paragraphs.at(-1)!.push({ ...part, text: first });
    for (const text of more) paragraphs.push([{ text, code: false }]);
  }
  return paragraphs;
}

/** The sentence on Python stands at the end of its paragraph. */
function apartFromPython(paragraph: readonly Part[]): { text: Part[]; python: Part[] } {
  const sentence = /(^|[.:!?)]\s+)Python:\s/;
  const index = paragraph.findIndex(({ text, code }) => !code && sentence.test(text));
  const part = paragraph[index];
  if (part === undefined) return { text: trimmed(paragraph), python: [] };
  const { 0: mark, 1: before = "", index: at } = sentence.exec(part.text)!;
  const plain = (text: string): Part => ({ text, code: false });
  return {
    text: trimmed([...paragraph.slice(0, index), plain(part.text.slice(0, at) + before)]),
    python: withoutStop(trimmed([plain(part.text.slice(at + mark.length)), ...paragraph.slice(index + 1)])),
  };
}

/** On a page of its own, the name is no sentence. */
function withoutStop(parts: readonly Part[]): Part[] {
  return parts
    .map((part, index) => (index === parts.length - 1 ? { ...part, text: part.text.replace(/\.$/, "") } : part))
    .filter(({ text }) => text !== "");
}

function trimmed(parts: readonly Part[]): Part[] {
  return parts
    .map((part, index) => {
      let { text } = part;
      if (index === 0) text = text.trimStart();
      if (index === parts.length - 1) text = text.trimEnd();
      return { ...part, text };
    })
    .filter(({ text }) => text !== "");
}
