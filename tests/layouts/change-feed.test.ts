import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { versionsIn } from "../../src/layouts/change-feed.ts";

it("makes an item of each version that is out, in plain words, with the anchor that its heading has", () => {
  const log =
    "# Changes\n\n## Next\n\n- Soon.\n\n## 0.2.0 (2027)\n\nNew: `gather`.\n\n- *One*\n\n## 0.1.0\n\nThe first.\n";
  expect(versionsIn(log)).toEqual([
    { title: "0.2.0 (2027)", slug: "020-2027", text: "New: gather.\n\n- One" },
    { title: "0.1.0", slug: "010", text: "The first." },
  ]);
});

it("finds the version that the course has", () => {
  const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
  const [newest] = versionsIn(readFileSync("CHANGELOG.md", "utf8"));
  expect(newest?.title).toContain(version);
  expect(newest?.text).not.toBe("");
});
