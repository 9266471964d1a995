import { describe, expect, it } from "vitest";
import { isChapter, minutesToRead } from "../../src/layouts/reading-time.ts";

describe("the time a chapter takes", () => {
  it("is a minute for two hundred words", () => {
    expect(minutesToRead("word ".repeat(1000))).toBe(5);
  });

  it("is at least a minute", () => {
    expect(minutesToRead("short")).toBe(1);
  });

  it("counts a listing for the time it takes to run, and not for the words of its tag", () => {
    expect(minutesToRead('<Snippet id="a/a2-hello" />\n'.repeat(4))).toBe(3);
    expect(minutesToRead('<Predict id="a/a2-hello">\n</Predict>\n<TryIt id="a/a2-hello">\n</TryIt>\n'.repeat(2))).toBe(
      3,
    );
  });

  it("leaves out imports and code", () => {
    const code = `import A from "a";\n\`\`\`ts\n${"code ".repeat(1000)}\n\`\`\`\n`;
    expect(minutesToRead(code + "word ".repeat(400))).toBe(2);
  });
});

it("only pages of the six parts are chapters", () => {
  expect(["a/coroutines", "f/locks", "reference/lock", "glossary", ""].map(isChapter)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});
