import { describe, expect, it } from "vitest";
import { CLEAR, screenText, Terminal, type Segment } from "../../../src/runner/wire/terminal.ts";

const ESC = "\x1b";

/** Some messages on one screen: their lines, as pieces with their styles. */
function shown(...messages: string[]): (readonly Segment[])[] {
  const terminal = new Terminal();
  return messages.flatMap((message) => terminal.show(message).lines);
}

describe("a message on the screen", () => {
  it("has its lines, empty ones too", () => {
    expect(shown("a\n\nb", "")).toEqual([[{ text: "a", style: {} }], [], [{ text: "b", style: {} }], []]);
  });

  it("is written over from the start of the line after a carriage return, as far as the new text reaches", () => {
    expect(screenText(["10%\r20%\r100%", "long line\rshort", "one\ntwo\rT", "back\b\b\bEE", "\r\n"])).toEqual([
      "100%",
      "shortline",
      "one",
      "Two",
      "bEEk",
      "",
      "",
    ]);
  });

  it("goes where it is told to on its own lines, and erases there", () => {
    expect(
      screenText([`one\ntwo${ESC}[A${ESC}[1Gno`, `abc${ESC}[2D${ESC}[K!`, `abc${ESC}[2K.`, `a${ESC}[3Cb`]),
    ).toEqual(["noe", "two", "a!", "   .", "a   b"]);
  });

  it("shows characters of more than one unit whole, tabs as they are, and nothing of what only a terminal understands", () => {
    const title = `${ESC}]0;title\x07`;
    const link = `${ESC}]8;;https://example.org${ESC}\\link${ESC}]8;;${ESC}\\`;
    expect(screenText([`😀\rx`, "a\tb", `${title}a${ESC}[?25lb${ESC}(Bc\x07\x00`, link, `end${ESC}`])).toEqual([
      "x",
      "a\tb",
      "abc",
      "link",
      "end",
    ]);
  });
});

describe("colours", () => {
  it("stay until they are taken back, from one message to the next", () => {
    expect(shown(`${ESC}[1;31mred`, `still${ESC}[22m red${ESC}[0m plain`)).toEqual([
      [{ text: "red", style: { bold: true, color: "red" } }],
      [
        { text: "still", style: { bold: true, color: "red" } },
        { text: " red", style: { color: "red" } },
        { text: " plain", style: {} },
      ],
    ]);
  });

  it.each([
    ["30;47", { color: "black", background: "white" }],
    ["91;104", { color: "bright-red", background: "bright-blue" }],
    ["38;5;9", { color: "bright-red" }],
    ["38;5;208;4", { color: "#ff8700", underline: true }],
    ["48;5;244", { background: "#808080" }],
    ["38;2;1;2;300;3", { color: "#0102ff", italic: true }],
    ["7;9;2", { inverse: true, strike: true, dim: true }],
    ["31;39", {}],
    ["31;", {}],
    ["", {}],
    ["99;38;1", {}],
  ])("%s", (codes, style) => {
    expect(shown(`${ESC}[${codes}mx`)).toEqual([[{ text: "x", style }]]);
  });

  it("are one piece where they are said again", () => {
    const [line] = new Terminal().show("\x1b[31m\x1b[1mred".repeat(3)).lines;
    expect(line).toEqual([{ text: "redredred", style: { color: "red", bold: true } }]);
  });

  it("are shown up to the two hundredth change in a line", () => {
    const text = Array.from({ length: 1000 }, (_, index) => `\x1b[3${String(index % 2)}m${String(index % 2)}`).join("");
    const [line] = new Terminal().show(text).lines;
    expect(line).toHaveLength(201);
    expect(line?.at(199)?.style).toEqual({ color: "red" });
    expect(line?.at(200)).toEqual({ text: "01".repeat(400), style: {} });
  });

  it("are no part of the text", () => {
    expect(screenText([`${ESC}[32m✓${ESC}[39m done`])).toEqual(["✓ done"]);
  });
});

describe("the screen", () => {
  it("is cleared by console.clear() and by what a program writes for it", () => {
    const terminal = new Terminal();
    expect(terminal.show("before")).toMatchObject({ cleared: false });
    expect(terminal.show(CLEAR)).toEqual({ cleared: true, lines: [] });
    expect(terminal.show(`gone${ESC}[2J${ESC}[Hnew`)).toEqual({
      cleared: true,
      lines: [[{ text: "new", style: {} }]],
    });
    expect(screenText(["a", CLEAR, "b", `c${ESC}c`, `x${ESC}[3Jy`])).toEqual(["y"]);
  });

  it("keeps what stands above when only the rest is erased", () => {
    expect(screenText(["a", `b\nc${ESC}[A${ESC}[J`, "d"])).toEqual(["a", "b", "d"]);
  });
});
