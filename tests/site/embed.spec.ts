// A snippet in somebody else's page: light, accessible, as high as it is, and it runs there.
import { globSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { AxeBuilder } from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { listSnippets } from "../../src/course/snippets.ts";
import { embedTag, FIRST_HEIGHT, HEIGHT } from "../../src/share/embed-tag.ts";

test("there is a page to embed for each snippet of the course", () => {
  const built = globSync("embed/**/index.html", { cwd: "dist" }).map((file) =>
    file.replace(/^embed\/(.*)\/index\.html$/, "$1"),
  );
  expect(built.sort()).toEqual(listSnippets().sort());
});

test("a page of another origin shows it by the tag that is offered, as high as it is, and only it says how high", async ({
  page,
  baseURL,
}) => {
  const tag = embedTag(`${baseURL!}/embed/a/a2-hello/`, "A first program");
  const server = createServer((_, response) => {
    response.setHeader("content-type", "text/html").end(`<!doctype html><title>Elsewhere</title>${tag}`);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  try {
    await page.goto(`http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`);
    const frame = page.locator("iframe");
    await expect(frame).not.toHaveAttribute("height", String(FIRST_HEIGHT));
    const height = Number(await frame.getAttribute("height"));
    expect(height).toBeGreaterThan(150);

    await page.evaluate((type) => {
      window.postMessage({ type, height: 9999 }, "*");
    }, HEIGHT);
    const inside = page.frameLocator("iframe");
    await inside.getByRole("button", { name: /^Run/ }).click();
    await expect(inside.locator("[data-snippet]")).toHaveAttribute("data-state", "done");
    // The view of the run stands below now.
    await expect.poll(async () => Number(await frame.getAttribute("height"))).toBeGreaterThan(height);
    expect(Number(await frame.getAttribute("height"))).toBeLessThan(3000);
  } finally {
    server.close();
  }
});

test("it has no fault, in either theme, at any width", { tag: "@everywhere" }, async ({ page }) => {
  const errors: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  for (const theme of ["light", "dark"]) {
    await page.goto(`/embed/${listSnippets().at(-1)!}/?theme=${theme}`);
    await expect(page.locator("html")).toHaveAttribute("data-theme", theme);
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
    expect(violations.map(({ id, nodes }) => ({ id, where: nodes.map(({ html }) => html) }))).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  }
  expect(errors).toEqual([]);
});
