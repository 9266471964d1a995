// What search engines are told of a page in the words of schema.org, and of its picture: only where the site knows its own address,
// since all of it is addresses.
import { isChapter } from "./reading-time.ts";

/** What is known of a page. */
export interface Described {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** Where it is, as the world knows it. */
  readonly url: URL;
  /** Where the course begins. */
  readonly home: URL;
}

const NAME = "Loopbook";

/** The page as schema.org has it; null for a page that is neither the course nor a part of it. */
export function structuredData({ id, title, description, url, home }: Described): object | null {
  const common = {
    "@context": "https://schema.org",
    inLanguage: "en",
    isAccessibleForFree: true,
    license: "https://opensource.org/license/mit",
    description,
    url: url.href,
  };
  const course = { "@type": "Course", name: NAME, url: home.href };
  const provider = { "@type": "Organization", name: NAME, url: home.href };
  if (url.href === home.href)
    return { ...common, "@type": "Course", name: `${NAME}: asyncio that runs`, provider, teaches: "asyncio" };
  if (isChapter(id) || id.startsWith("reference/"))
    return {
      ...common,
      "@type": "LearningResource",
      name: title,
      learningResourceType: isChapter(id) ? "chapter with programs to run" : "reference",
      isPartOf: course,
    };
  return null;
}

/** JSON that can stand in a script of a page. */
export function asScript(data: object): string {
  return JSON.stringify(data).replaceAll("<", "\\u003c");
}
