// Each task has a colour and a sign, so that one can be told from another without seeing colours. There are six of each; where there are
// more tasks than six, the pairs differ for thirty more.

/** How many colours there are: the classes `look-1` to `look-6`. */
const COLOURS = 6;

/** Outlines in a square of ten by ten: a disc, a square, a diamond, a ring, a cross, a frame. */
export const SIGNS: readonly string[] = [
  "M5 0a5 5 0 1 1 0 10A5 5 0 1 1 5 0Z",
  "M.6.6h8.8v8.8H.6Z",
  "M5-.6 10.6 5 5 10.6-.6 5Z",
  "M5 0a5 5 0 1 1 0 10A5 5 0 1 1 5 0Zm0 2.6a2.4 2.4 0 1 0 0 4.8 2.4 2.4 0 1 0 0-4.8Z",
  "M3.2 0h3.6v3.2H10v3.6H6.8V10H3.2V6.8H0V3.2h3.2Z",
  "M.4.4h9.2v9.2H.4Zm2.4 2.4v4.4h4.4V2.8Z",
];

/** Which colour task number `look` has, from 1 on. */
export function colourIndex(look: number): number {
  return (look % COLOURS) + 1;
}

/** Which sign it has, from 1 on. */
export function signIndex(look: number): number {
  return ((look + Math.floor(look / COLOURS)) % SIGNS.length) + 1;
}

/** The class of its colour. */
export function colourOf(look: number): string {
  return `look-${colourIndex(look)}`;
}

/** Its sign: a path in a square of ten by ten. */
export function signOf(look: number): string {
  return SIGNS[signIndex(look) - 1] ?? "";
}
