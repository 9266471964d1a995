// The questions of the course, found in the text of its chapters: predictions, pictures and exercises, each with the key under which the
// reader's answers are kept, and the question on the same rule that may be asked in its place.

/** A question as it stands in a chapter; the shape of `CourseQuestion` (src/review/question-key.ts) without the chapter. */
export interface FoundQuestion {
  readonly key: string;
  readonly again?: string;
}

/** The questions in a chapter's MDX, in their order; throws where a tag cannot be understood. */
export function questionsIn(mdx: string): FoundQuestion[] {
  return [...mdx.matchAll(/<(Predict|PredictPicture|TryIt)\s/g)].map(({ index, 1: tag = "" }) => {
    const head = mdx.slice(index, index + endOfTag(mdx.slice(index)));
    const attribute = (name: string) => new RegExp(String.raw`\s${name}="([^"]*)"`).exec(head)?.[1];
    const id = attribute("id");
    if (id === undefined) throw new Error(`<${tag}> without an id="…": ${head.slice(0, 80)}`);
    const again = attribute("again");
    return { key: keyOf(tag, id, attribute("ready")), ...(again !== undefined && { again }) };
  });
}

/** The key of one question. */
function keyOf(tag: string, id: string, ready: string | undefined): string {
  if (tag === "TryIt") return `exercise:${id}`;
  return tag === "Predict" ? `predict:${id}` : `picture:${id}:${ready ?? "order"}`;
}

/** Where the opening tag ends that the text begins with: at the first `>` that stands in no string and in no braces. */
function endOfTag(text: string): number {
  let depth = 0;
  let quote = "";
  for (let index = 0; index < text.length; index++) {
    const letter = text.charAt(index);
    if (quote !== "") {
      if (letter === quote) quote = "";
    } else if (letter === '"' || (letter === "`" && depth > 0)) quote = letter;
    else if (letter === "{") depth++;
    else if (letter === "}") depth--;
    else if (letter === ">" && depth === 0) return index;
  }
  return text.length;
}
