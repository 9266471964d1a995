import { describe, expect, it } from "vitest";
import { embedTag } from "../../src/share/embed-tag.ts";
import { oembed } from "../../src/share/oembed.ts";

describe("the tag for other pages", () => {
  it("has no way out of its attributes, whatever the title", () => {
    const tag = embedTag("https://course.example/embed/a/a2-hello/", 'x" onload="alert(1)"><script>');
    expect(tag).toContain('title="x&quot; onload=&quot;alert(1)&quot;>&lt;script>"');
    expect(tag).toContain('origin !== "https://course.example"');
  });
});

describe("the answer to oEmbed", () => {
  it("names the snippet's page below whatever path the course is published at", () => {
    const answer = oembed(new URL("https://site.example/course/"), "a/a2-hello", "A “first” <program>");
    expect(answer).toMatchObject({ version: "1.0", type: "rich", provider_url: "https://site.example/course/" });
    expect(answer.html).toContain('src="https://site.example/course/embed/a/a2-hello/"');
    expect(answer.html).toContain("&lt;program>");
  });
});
