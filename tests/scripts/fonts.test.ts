import { readFile, stat } from "node:fs/promises";
import { expect, it } from "vitest";
import { cutFont, fontNames, pathOf } from "../../scripts/fonts.ts";

it("finds the fonts of the site as the script cuts them", { timeout: 60_000 }, async () => {
  for (const name of fontNames) {
    const kept = await readFile(pathOf(name));
    expect(Buffer.from(await cutFont(name)).equals(kept), `${name}: npm run fonts`).toBe(true);
  }
});

it("has no page load more than 100 kB of fonts, whichever of them it uses", async () => {
  const sizes = await Promise.all(fontNames.map(async (name) => (await stat(pathOf(name))).size));
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(100_000);
});
