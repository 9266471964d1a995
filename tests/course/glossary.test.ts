// The glossary is short on purpose: a word, two or three sentences, and where to read on.
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { referenceEntries } from "../../src/reference/model.ts";

const text = readFileSync("content/course/glossary.mdx", "utf8");
const terms = text
  .split(/^## /m)
  .slice(1)
  .map((part) => {
    const [term = "", ...lines] = part.split("\n");
    return { term, about: lines.join(" ").trim() };
  });
const pages = await referenceEntries();

describe.each(terms)("$term", ({ about }) => {
  it("says what it is in two sentences before it sends the reader on", () => {
    const [said = ""] = about.split(/ See \[/);
    const sentences = said.split(/[.?](?= |$)/).filter((sentence) => sentence.trim() !== "");
    expect(sentences).toHaveLength(2);
  });

  it("leads to a page of the course, by its title", () => {
    const links = [...about.matchAll(/\[([^\]]+)\]\(\.\.\/([a-f]\/[\w-]+)\/[^)]*\)/g)];
    expect(links.length).toBeGreaterThan(0);
    for (const [, title = "", page = ""] of links) {
      const path = `content/course/${page}.mdx`;
      expect(existsSync(path), path).toBe(true);
      expect(readFileSync(path, "utf8")).toContain(`\ntitle: ${title}\n`);
    }
  });

  it("leads to names that the reference has", () => {
    const slugs = [...about.matchAll(/\(\.\.\/reference\/([\w-]+)\//g)].map(([, slug = ""]) => slug);
    expect(slugs.filter((slug) => !pages.some((entry) => entry.slug === slug || entry.module === slug))).toEqual([]);
  });
});

it("has its words in the order of the alphabet", () => {
  const words = terms.map(({ term }) => term);
  expect(words).toEqual(words.toSorted((a, b) => a.localeCompare(b, "en")));
});
