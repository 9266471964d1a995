// `npm run fonts`: the four fonts of the site, cut down to what its pages use of them. Whole, they would be most of a page's weight. What a
// reader sees is not changed: the weights between regular and bold, and the letters, figures and signs of Latin text; alternates and
// ligatures, which the styles do not ask for, are left out. What is cut lies in src/styles/fonts.
import { readFile, writeFile } from "node:fs/promises";
import subsetFont from "subset-font";

const TO = "src/styles/fonts";

const between = (first: number, last: number) =>
  String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, index) => first + index));
const CHARACTERS = `${between(0x20, 0x7e)}${between(0xa0, 0xff)}ŒœŠšŽž–—‘’‚“”„†‡•…‰‹›⁄€™↑↓−∕`;

const weights = { min: 400, max: 700, default: 400 };
const FONTS = {
  "inter.woff2": {
    from: import.meta.resolve("@fontsource-variable/inter/files/inter-latin-wght-normal.woff2"),
    wght: weights,
  },
  "jetbrains-mono.woff2": {
    from: import.meta.resolve("@fontsource-variable/jetbrains-mono/files/jetbrains-mono-latin-wght-normal.woff2"),
    wght: weights,
  },
  "source-serif-4.woff2": {
    from: import.meta.resolve("@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2"),
    wght: weights,
  },
  // Emphasis has one weight.
  "source-serif-4-italic.woff2": {
    from: import.meta.resolve("@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-italic.woff2"),
    wght: 400,
  },
} satisfies Record<string, { from: string; wght: number | typeof weights }>;

/** The names of the files. */
export const fontNames = Object.keys(FONTS) as (keyof typeof FONTS)[];

/** One of the fonts, cut down. */
export async function cutFont(name: keyof typeof FONTS): Promise<Uint8Array> {
  const { from, wght } = FONTS[name];
  return subsetFont(await readFile(new URL(from)), CHARACTERS, {
    targetFormat: "woff2",
    variationAxes: { wght },
    noLayoutClosure: true,
  });
}

/** Where a font lies. */
export function pathOf(name: keyof typeof FONTS): string {
  return `${TO}/${name}`;
}

if (import.meta.main) for (const name of fontNames) await writeFile(pathOf(name), await cutFont(name));
