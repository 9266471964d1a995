import { expect, it } from "vitest";
import { asScript, structuredData, type Described } from "../../src/layouts/structured-data.ts";

const home = new URL("https://site.example/course/");
const page = (path: string): Described => {
  return { id: path.replace(/\/$/, ""), title: "Queues", description: "About queues.", url: new URL(path, home), home };
};

it("calls the landing page a course, and a chapter or a name of the reference a part of it", () => {
  expect(structuredData(page(""))).toMatchObject({ "@type": "Course", url: "https://site.example/course/" });
  for (const path of ["d/queues/", "reference/queue/"])
    expect(structuredData(page(path))).toMatchObject({
      "@type": "LearningResource",
      name: "Queues",
      url: `https://site.example/course/${path}`,
      isPartOf: { "@type": "Course", url: home.href },
    });
  expect(structuredData(page("glossary/"))).toBeNull();
});

it("cannot end the script that it stands in", () => {
  expect(asScript({ name: "</script><script>alert(1)" })).not.toContain("<");
});
