// Output as a terminal shows it: carriage returns, colours, and what clears the screen. A message is what one call printed;
// the next one begins on a new line, so only what clears the screen reaches back beyond it. Pure, for the page, the command
// line and the check of documented output alike.

/** What `console.clear()` prints, as Node's does on a terminal: to the first line, and nothing below. */
export const CLEAR = "\x1b[1;1H\x1b[0J";

/** One of the sixteen colours that a reader's theme gives, or a colour by its value (`#rrggbb`). */
export type Color = (typeof NAMED)[number] | `bright-${(typeof NAMED)[number]}` | `#${string}`;

/** How a piece of text looks. What is left out is as usual. */
export interface Style {
  readonly color?: Color;
  readonly background?: Color;
  readonly bold?: boolean;
  readonly dim?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly inverse?: boolean;
  readonly strike?: boolean;
}

/** A piece of a line that looks the same throughout. */
export interface Segment {
  readonly text: string;
  readonly style: Style;
}

/** A message as it is shown. */
export interface Shown {
  /** Whether all that was shown before is gone. */
  readonly cleared: boolean;
  readonly lines: readonly (readonly Segment[])[];
}

const NAMED = ["black", "red", "green", "yellow", "blue", "magenta", "cyan", "white"] as const;
const PLAIN: Style = {};

/** Anything that is more than a character to show, or the end of a line. */
const CONTROL = /(?![\n\t])\p{Cc}/u;
const ESC = "\x1b";
const BEL = "\x07";
/** `ESC [ 1 ; 31 m` and its kin: parameters, and the letter that says what they are for. */
const SEQUENCE = new RegExp(`${ESC}\\[([0-?]*)[ -/]*([@-~])`, "y");
/** What a terminal is told besides, such as the title of its window; and other short sequences. */
const OTHER = new RegExp(`${ESC}(?:\\][^${BEL}${ESC}]*(?:${BEL}|${ESC}\\\\)?|[ -/]*[0-~])`, "y");

/** Shows one message after the other: a colour stays until it is taken back. */
export class Terminal {
  #style: Style = PLAIN;

  show(message: string): Shown {
    if (this.#style === PLAIN && !CONTROL.test(message)) {
      const lines = message.split("\n").map((text) => (text === "" ? [] : [{ text, style: PLAIN }]));
      return { cleared: false, lines };
    }
    const screen = new Screen(this.#style);
    screen.write(message);
    this.#style = screen.style;
    return { cleared: screen.cleared, lines: screen.lines() };
  }
}

/** The lines that some messages leave on the screen, without their colours. */
export function screenText(messages: readonly string[]): string[] {
  const terminal = new Terminal();
  let shown: string[] = [];
  for (const message of messages) {
    const { cleared, lines } = terminal.show(message);
    if (cleared) shown = [];
    for (const line of lines) shown.push(line.map(({ text }) => text).join(""));
  }
  return shown;
}

interface Cell {
  readonly character: string;
  readonly style: Style;
}

/** What one message does to the lines that it prints on. */
class Screen {
  style: Style;
  cleared = false;
  #rows: Cell[][] = [[]];
  #row = 0;
  #column = 0;
  /** Whether the cursor was just sent to the first place of the screen. */
  #atHome = false;
  /** Whether nothing was printed since the screen was cleared. */
  #blank = false;

  constructor(style: Style) {
    this.style = style;
  }

  write(message: string): void {
    for (let at = 0; at < message.length;) {
      const character = String.fromCodePoint(message.codePointAt(at) ?? 0);
      if (character !== ESC) {
        this.#put(character);
        at += character.length;
        continue;
      }
      SEQUENCE.lastIndex = OTHER.lastIndex = at;
      const sequence = SEQUENCE.exec(message);
      if (sequence !== null) this.#obey(sequence[2] ?? "", (sequence[1] ?? "").split(";").map(Number));
      at = sequence !== null ? SEQUENCE.lastIndex : OTHER.test(message) ? OTHER.lastIndex : at + 1;
    }
  }

  lines(): Segment[][] {
    return this.#blank ? [] : this.#rows.map(segments);
  }

  #put(character: string): void {
    this.#atHome = false;
    if (character === "\r") this.#column = 0;
    else if (character === "\b") this.#column = Math.max(0, this.#column - 1);
    else if (character === "\n") this.#moveTo(this.#row + 1, 0);
    else if (!CONTROL.test(character)) {
      const row = this.#rowHere();
      while (row.length < this.#column) row.push({ character: " ", style: PLAIN });
      row[this.#column++] = { character, style: this.style };
      this.#blank = false;
    }
  }

  #obey(what: string, parameters: readonly number[]): void {
    const [first = 0] = parameters;
    const steps = Math.max(1, first);
    if (what === "m") this.#wear(styled(this.style, parameters));
    else if (what === "A") this.#moveTo(this.#row - steps, this.#column);
    else if (what === "B") this.#moveTo(this.#row + steps, this.#column);
    else if (what === "C") this.#column += steps;
    else if (what === "D") this.#column = Math.max(0, this.#column - steps);
    else if (what === "G") this.#column = steps - 1;
    else if (what === "H" || what === "f") this.#moveTo(steps - 1, Math.max(1, parameters[1] ?? 1) - 1, true);
    else if (what === "K") this.#eraseLine(first);
    else if (what === "J") this.#eraseScreen(first);
  }

  /** What looks the same is one style, and so stays one segment. */
  #wear(style: Style): void {
    if (!isSame(style, this.style)) this.style = style;
  }

  /** Where nothing was printed by this message, only the first line of the screen can be reached. */
  #moveTo(row: number, column: number, home = false): void {
    this.#row = Math.max(0, row);
    this.#column = column;
    this.#atHome = home && row === 0 && column === 0;
    this.#blank &&= row === 0;
    this.#rowHere();
  }

  #rowHere(): Cell[] {
    while (this.#rows.length <= this.#row) this.#rows.push([]);
    return this.#rows[this.#row]!;
  }

  #eraseLine(what: number): void {
    const row = this.#rowHere();
    if (what === 0) row.length = Math.min(row.length, this.#column);
    else row.fill({ character: " ", style: PLAIN }, 0, what === 1 ? this.#column + 1 : row.length);
  }

  #eraseScreen(what: number): void {
    if (what >= 2 || (what === 0 && this.#atHome)) {
      this.cleared = this.#blank = true;
      this.#rows = [[]];
      this.#row = this.#column = 0;
    } else if (what === 0) {
      this.#eraseLine(0);
      this.#rows.length = this.#row + 1;
    }
  }
}

/** More segments than this in one line are no picture any more, and a burden for the page: what follows is plain. */
const MOST_SEGMENTS = 200;

function segments(row: readonly Cell[]): Segment[] {
  const found: { text: string; style: Style }[] = [];
  for (const { character, style: own } of row) {
    const last = found.at(-1);
    const style = found.length < MOST_SEGMENTS || last?.style === own ? own : PLAIN;
    if (last?.style === style) last.text += character;
    else found.push({ text: character, style });
  }
  return found;
}

/** The style after a sequence that changes it. */
function styled(style: Style, parameters: readonly number[]): Style {
  let next: Style = style;
  for (let at = 0; at < parameters.length; at++) {
    const code = parameters[at] ?? 0;
    if (code === 38 || code === 48) {
      const [color, used] = longColor(parameters.slice(at + 1));
      if (color !== null) next = { ...next, [code === 38 ? "color" : "background"]: color };
      at += used;
    } else {
      next = withCode(next, code);
    }
  }
  return Object.keys(next).length === 0 ? PLAIN : next;
}

function isSame(a: Style, b: Style): boolean {
  const names = Object.keys(a) as (keyof Style)[];
  return names.length === Object.keys(b).length && names.every((name) => a[name] === b[name]);
}

const ON: Readonly<Record<number, keyof Style>> = {
  1: "bold",
  2: "dim",
  3: "italic",
  4: "underline",
  7: "inverse",
  9: "strike",
};
const OFF: Readonly<Record<number, readonly (keyof Style)[]>> = {
  22: ["bold", "dim"],
  23: ["italic"],
  24: ["underline"],
  27: ["inverse"],
  29: ["strike"],
  39: ["color"],
  49: ["background"],
};

function withCode(style: Style, code: number): Style {
  if (code === 0) return PLAIN;
  const on = ON[code];
  if (on !== undefined) return { ...style, [on]: true };
  const off = OFF[code];
  if (off !== undefined)
    return Object.fromEntries(Object.entries(style).filter(([key]) => !off.includes(key as keyof Style)));
  const name = NAMED[code % 10];
  const tens = Math.floor(code / 10);
  if (name === undefined || ![3, 4, 9, 10].includes(tens)) return style;
  return { ...style, [tens % 6 === 3 ? "color" : "background"]: tens > 4 ? `bright-${name}` : name };
}

/** A colour out of 256, or by its red, green and blue; and how many parameters say it. */
function longColor([kind, ...rest]: readonly number[]): [color: Color | null, used: number] {
  if (kind === 2) return [hex(rest.slice(0, 3)), 4];
  if (kind !== 5) return [null, 1];
  const [index = 0] = rest;
  if (index < 16) return [`${index < 8 ? "" : "bright-"}${NAMED[index % 8]!}` as Color, 2];
  if (index >= 232) return [hex(Array<number>(3).fill(8 + (index - 232) * 10)), 2];
  const cube = index - 16;
  const parts = [Math.floor(cube / 36), Math.floor(cube / 6) % 6, cube % 6];
  return [hex(parts.map((part) => (part === 0 ? 0 : 55 + part * 40))), 2];
}

function hex(parts: readonly number[]): Color {
  const two = (part = 0) => Math.min(255, part).toString(16).padStart(2, "0");
  return `#${two(parts[0])}${two(parts[1])}${two(parts[2])}`;
}
