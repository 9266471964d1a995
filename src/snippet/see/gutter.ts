// The signs in the gutter: at each line where tasks stand, the signs of the first two of them, and a plus for more. What a line looks like is one
// class, the same in the listing, in Monaco and in the light editor; its rule is made when it is first needed.
import { colourIndex, signIndex, SIGNS } from "../../trace/signs.ts";
import type { LineMark } from "../editor.ts";
import type { CodeMarks } from "./host.ts";

/** The classes of the lines at a moment. */
export function lineMarks({ standing, ran }: CodeMarks): LineMark[] {
  const signs = standing.map(({ file, line, looks }) => ({ file, line, className: signClass(looks) }));
  if (ran === null) return signs;
  const { file, line, look } = ran;
  return [...signs, { file, line, className: ranClass(look) }];
}

const PLUS = "M4 1h2v3h3v2H6v3H4V6H1V4h3Z";
const known = new Set<string>();
let sheet: CSSStyleSheet | undefined;

function signClass(looks: readonly number[]): string {
  const [first = 0, second] = looks;
  const more = looks.length > 2 || second === undefined ? null : second;
  const name = `see-at-${first}${looks.length === 1 ? "" : more === null ? "-more" : `-${more}`}`;
  teach(name, () => {
    const layers = [layer(colourIndex(first), SIGNS[signIndex(first) - 1] ?? "")];
    if (more !== null) layers.push(layer(colourIndex(more), SIGNS[signIndex(more) - 1] ?? ""));
    else if (looks.length > 2) layers.push({ colour: "var(--lb-soft)", mask: mask(PLUS) });
    return layers
      .map(({ colour, mask }, place) => `--see-colour-${place}:${colour};--see-mask-${place}:${mask}`)
      .join(";");
  });
  return name;
}

function ranClass(look: number): string {
  const name = `see-ran-${colourIndex(look)}`;
  teach(name, () => `--see-ran:var(--lb-task-${colourIndex(look)})`);
  return name;
}

function layer(colour: number, path: string): { colour: string; mask: string } {
  return { colour: `var(--lb-task-${colour})`, mask: mask(path) };
}

function mask(path: string): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-1 -1 12 12"><path d="${path}"/></svg>`;
  return `url("data:image/svg+xml,${encodeURIComponent(svg)}")`;
}

function teach(name: string, declarations: () => string): void {
  if (known.has(name)) return;
  known.add(name);
  if (sheet === undefined) document.adoptedStyleSheets.push((sheet = new CSSStyleSheet()));
  sheet.insertRule(`.${name}{${declarations()}}`);
}
