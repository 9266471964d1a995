import { describe, expect, it } from "vitest";
import type { OutputLine } from "../../src/runner/wire/protocol.ts";
import { CLEAR } from "../../src/runner/wire/terminal.ts";
import { RunScreen } from "../../src/snippet/screen.ts";

const message = (text: string, stream: OutputLine["stream"] = "stdout"): OutputLine => ({ stream, time: 1.5, text });

describe("the screen of a run", () => {
  it("has a line for each line of a message, of which all but the first continue it", () => {
    const rest = { stream: "stderr", time: 1.5, message: 0 };
    expect(new RunScreen().show([message("a\n\nb", "stderr")], 0)).toEqual({
      type: "printed",
      dropped: 0,
      cleared: false,
      lines: [
        { ...rest, text: "a", continues: false },
        { ...rest, text: "", continues: true },
        { ...rest, text: "b", continues: true },
      ],
    });
  });

  it("shows of what was written over only what is left, and what is coloured in its colour", () => {
    const { lines } = new RunScreen().show([message("10%\r100%"), message("a \x1b[31mred\x1b[39m")], 0);
    expect(lines.map(({ text }) => text)).toEqual(["100%", "a red"]);
    expect(lines[0]).not.toHaveProperty("segments");
    expect(lines[1]!.segments).toEqual([
      { text: "a ", style: {} },
      { text: "red", style: { color: "red" } },
    ]);
  });

  it("forgets what stood there before it was cleared, and still counts the messages", () => {
    const screen = new RunScreen();
    const { lines, dropped, cleared } = screen.show([message("a"), message(CLEAR), message("b")], 3);
    expect({ cleared, dropped, lines: lines.map((line) => [line.message, line.text]) }).toEqual({
      cleared: true,
      dropped: 0,
      lines: [[5, "b"]],
    });
    expect(screen.show([message("c")], 2).lines[0]!.message).toBe(8);
  });
});
