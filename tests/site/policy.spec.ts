// The policy of the built pages: the same in the pages and in what hosts send, and no script stands in a page that it does not know by
// its hash. That pages work under it is tried by all other tests; those of offline.spec.ts have it from both sides.
import { globSync, readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { hashOf, inlineScripts } from "../../src/course/strict-policy.ts";
import { contentSecurity } from "../../src/layouts/content-security.ts";
import { policyHeader } from "./site-server.ts";
import { tries } from "./tries.ts";

const texts = globSync("dist/**/*.html").map((file) => [file, readFileSync(file, "utf8")] as const);

/** The hashes that a policy admits. */
function hashesIn(policy: string): string[] {
  return [...policy.matchAll(/'(sha256-[^']+)'/g)].map(([, hash = ""]) => hash);
}

test("pages and headers have one strict policy", () => {
  const policy = policyHeader();
  expect(policy).toBe(contentSecurity(hashesIn(policy)));
  expect(/script-src [^;]*/.exec(policy)?.[0]).not.toContain("unsafe-inline");
  expect(readFileSync("dist/_headers.nginx", "utf8").split(`Content-Security-Policy "${policy}"`)).toHaveLength(3);
  const others = texts.filter(([, html]) => !html.includes(`http-equiv="Content-Security-Policy" content="${policy}"`));
  expect(others.map(([file]) => file)).toEqual([]);
});

test("every script in a page is known by its hash, and no attribute has one", () => {
  const known = new Set(hashesIn(policyHeader()));
  const unknown = texts.flatMap(([file, html]) => [
    ...inlineScripts(html).filter((script) => !known.has(hashOf(script))),
    ...(html.match(/<[a-z][^<>]*\son[a-z]+="[^"]*"/g) ?? []).map((tag) => `${file}: ${tag}`),
  ]);
  expect(unknown).toEqual([]);
});

test("a script that somebody puts into a page is not run, nor is one in an attribute", async ({ page }) => {
  tries(2);
  await page.goto("/");
  const ran = await page.evaluate(async () => {
    const script = Object.assign(document.createElement("script"), { textContent: "window.injected = 'script'" });
    document.body.append(script);
    const button = document.createElement("div");
    button.innerHTML = '<img src="/favicon.svg" onload="window.injected = \'attribute\'">';
    document.body.append(button);
    await new Promise((resolve) => button.querySelector("img")?.addEventListener("load", resolve));
    return Reflect.get(window, "injected") as unknown;
  });
  expect(ran).toBeUndefined();
});
