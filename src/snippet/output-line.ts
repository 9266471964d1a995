// One line of output as an element. What a traceback says of places are links to them, so that an error is told once.
import type { Color, Segment } from "../runner/wire/terminal.ts";
import type { OutputLine, Place } from "./state.ts";

/** What a line needs to know of its snippet. */
export interface Places {
  /** Called when the reader asks for the place of a problem or an error. */
  open(place: Place): void;
  /** Whether the reader can open this place, because the file is theirs. */
  canOpen(place: Place): boolean;
}

/** A line of output, with its time and, where it went to stderr, a word that says so. */
export function lineElement(line: OutputLine, places: Places): HTMLElement {
  const element = document.createElement("div");
  element.className = `snippet-line ${line.stream}`;
  if (line.time !== null && !line.continues) {
    const time = document.createElement("time");
    time.textContent = timeText(line.time);
    element.append(time);
  }
  if (line.stream === "stderr" && !line.continues) element.append(span("snippet-stream", "stderr"));
  const text = span("snippet-text", "");
  if (line.segments !== undefined) text.append(...line.segments.map(segmentElement));
  else text.append(...(line.stream === "stderr" ? withLinks(line.text, places) : [line.text]));
  element.append(text);
  return element;
}

/** A time as a reader takes it in: `0 s`, `0.25 s`, `3600 s`. */
export function timeText(seconds: number): string {
  return `${String(Math.round(seconds * 100) / 100)} s`;
}

/** The name of a place as a button that leads there; mere text where it cannot be opened. */
export function placeElement(place: Place, name: string, places: Places): Node {
  if (!places.canOpen(place)) return document.createTextNode(name);
  const button = document.createElement("button");
  button.type = "button";
  button.className = "snippet-link";
  button.textContent = name;
  button.addEventListener("click", () => {
    places.open(place);
  });
  return button;
}

/** A row of a traceback: `File "main.ts", line 3`, with whatever stands before and behind it. */
function withLinks(text: string, places: Places): (Node | string)[] {
  const [row, before = "", name = "", file = "", line = "", behind = ""] =
    /^(.*?)(File "([^"]+)", line (\d+))(.*)$/.exec(text) ?? [];
  if (row === undefined) return [text];
  return [before, placeElement({ file, line: Number(line), column: 1 }, name, places), behind];
}

/** A part that a terminal would show in a colour, or bold: a colour by name is the theme's. */
function segmentElement({ text, style }: Segment): HTMLElement {
  const element = span("", text);
  const { color, background, ...switches } = style;
  for (const [name, on] of Object.entries(switches)) if (on) element.classList.add(`terminal-${name}`);
  if (color !== undefined) element.style.color = valueOf(color);
  if (background === undefined) return element;
  element.style.background = valueOf(background);
  // Text in a colour of the theme could not be read on another one of them.
  if (!background.startsWith("#")) element.style.color = "var(--lb-code)";
  return element;
}

function valueOf(color: Color): string {
  return color.startsWith("#") ? color : `var(--terminal-${color.replace("bright-", "")})`;
}

function span(className: string, text: string): HTMLElement {
  const element = document.createElement("span");
  element.className = className;
  element.textContent = text;
  return element;
}
