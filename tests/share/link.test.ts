import { deflateRawSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { listSnippets, readSnippet } from "../../src/course/snippets.ts";
import { LONGEST_LINK, readLink, writeLink } from "../../src/share/link.ts";
import { MOST_FILES } from "../../src/share/file-names.ts";
import { MOST_TEXT, type Program } from "../../src/share/program.ts";

const hello: Program = { files: [["main.ts", 'console.log("Grüße, 世界 👋");\n']], options: {} };

/** A link as somebody else might make it. */
function packed(value: unknown): string {
  return `d${deflateRawSync(typeof value === "string" ? value : JSON.stringify(value)).toString("base64url")}`;
}

/** What the page says of a link. */
async function refusal(link: string): Promise<string> {
  const read = await readLink(link).catch((error: unknown) => error);
  if (!(read instanceof Error)) throw new Error("The link was opened.");
  expect(read.name).toBe("LinkError");
  return read.message;
}

describe("a link", () => {
  it("gives back every program of the course, files, settings and playhead", async () => {
    for (const id of listSnippets()) {
      const { files, twin, options } = readSnippet(id);
      const { clock, wallClock, seed, debug } = options;
      const program: Program = {
        files: Object.entries({ ...files, ...twin }),
        options: JSON.parse(JSON.stringify({ clock, wallClock, seed, debug })) as Program["options"],
        language: "python",
        pace: "¼×",
        course: "0.1.0",
        moment: 17,
      };
      const link = await writeLink(program);
      expect(link).toMatch(/^d[\w-]+$/);
      expect(await readLink(link), id).toEqual(program);
    }
  });

  it("is written unpacked where the browser cannot pack, and read all the same", async () => {
    const link = await writeLink(hello, false);
    expect(link).toMatch(/^u[\w-]+$/);
    expect(await readLink(link)).toEqual(hello);
  });

  it("says that it is broken when a part is missing or has changed", async () => {
    const link = await writeLink(hello);
    expect(await refusal(link.slice(0, -8))).toContain("broken");
    expect(await refusal(`${link}!`)).toContain("broken");
    expect(await refusal(`d${link.slice(3)}`)).toContain("broken");
    expect(await refusal("u____")).toContain("broken");
    expect(await refusal("d")).toContain("broken");
    expect(await refusal(packed("{"))).toContain("broken");
  });

  it("says that it is newer than the page when its letter is unknown", async () => {
    expect(await refusal("eAAAA")).toContain("newer version");
  });

  it("says that it holds no program when it is something else", async () => {
    for (const link of ["", "-", "#", "1"]) expect(await refusal(link)).toContain("no program");
    for (const value of [null, 1, [], {}, { files: [] }, { files: { "main.ts": "" } }, { files: [["main.ts"]] }])
      expect(await refusal(packed(value))).toContain("no program");
  });

  it("is not unpacked beyond what a program may be", async () => {
    const bomb = packed(`"${"a".repeat(50_000_000)}"`);
    expect(bomb.length).toBeLessThan(LONGEST_LINK);
    expect(await refusal(bomb)).toContain("too much");
    expect(await refusal(`d${"A".repeat(LONGEST_LINK)}`)).toContain("too long");
    expect(await refusal(packed({ files: [["main.ts", "a".repeat(MOST_TEXT + 1)]] }))).toContain("too long");
  });

  it("is refused for names that are no plain names of files", async () => {
    const names = ["../main.ts", "/etc/x.ts", "a\\b.ts", "C:x.ts", ".ts", "a..ts/b.ts", "x.js", "x.ts\u0000", "x.ts\n"];
    names.push(
      "__proto__",
      "constructor",
      "\u202Ets.niam.ts",
      "<img>.ts",
      "a b.ts",
      "con.ts",
      "d/NUL/x.py",
      "a/b/c/d/e.ts",
    );
    names.push(
      `${"x".repeat(60)}.ts`,
      "MAIN.ts",
      "",
      "main.ts/",
      "./x.ts",
      "ｍain.ts",
      "%2e%2e/x.ts",
      "x.ts?",
      "x.ts#",
    );
    for (const name of names)
      expect(
        await refusal(
          packed({
            files: [
              ["main.ts", ""],
              [name, ""],
            ],
          }),
        ),
        name,
      ).toMatch(/“|already/);
  });

  it("is refused without a file to start with, and with too many", async () => {
    expect(await refusal(packed({ files: [["other.ts", ""]] }))).toContain("neither main.ts nor main.py");
    const files = Array.from({ length: MOST_FILES + 1 }, (_, index) => [
      index ? `f${String(index)}.ts` : "main.ts",
      "",
    ]);
    expect(await refusal(packed({ files }))).toContain("more than");
  });

  it("is refused for settings that the course does not know", async () => {
    const files = [["main.ts", ""]];
    for (const rest of [
      { options: { clock: "sun" } },
      { options: { extra: 1 } },
      { pace: "fast" },
      { language: "rust" },
      { moment: -1 },
      { moment: 1e300 },
      { course: "<b>" },
      { run: true },
    ])
      expect(await refusal(packed({ files, ...rest }))).toContain("no program of this course");
  });
});
