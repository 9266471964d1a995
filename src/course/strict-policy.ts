// A step of the build, when all pages are written: finds the inline scripts in them, puts their hashes into the policy of every
// page, and writes the headers for hosts that send some, with the same policy. An Astro integration.
import { createHash } from "node:crypto";
import { globSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { frameScript } from "./frame-script.ts";

/** The policy for scripts of these hashes; for those of no hash, as the pages have it while they are built. */
type Policy = (hashes: readonly string[]) => string;

/** Headers by the pattern of the addresses that get them, as Netlify and Cloudflare Pages write it. */
export type Headers = readonly (readonly [pattern: string, headers: Readonly<Record<string, string>>])[];

const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script>/g;

/** Makes the policy of the built pages strict, and writes the headers. */
export function strictPolicy(policy: Policy): AstroIntegration {
  let base = "/";
  return {
    name: "loopbook:strict-policy",
    hooks: {
      "astro:config:done": ({ config }) => {
        base = `${config.base.replace(/\/$/, "")}/`;
      },
      "astro:build:done": ({ dir }) => {
        const site = fileURLToPath(dir);
        const pages = globSync("**/*.html", { cwd: site }).map((page) => join(site, page));
        const texts = pages.map((page) => readFileSync(page, "utf8"));
        const hashes = [...new Set([frameScript(), ...texts.flatMap(inlineScripts)].map(hashOf))].sort();
        const [loose, strict] = [attribute(policy([])), attribute(policy(hashes))];
        pages.forEach((page, index) => {
          const text = texts[index] ?? "";
          if (text.split(loose).length !== 2) throw new Error(`${page} does not have the policy just once.`);
          writeFileSync(
            page,
            text.replace(loose, () => strict),
          );
        });
        const headers = headersFor(policy(hashes), base);
        writeFileSync(join(site, "_headers"), headersFile(headers));
        writeFileSync(join(site, "_headers.nginx"), nginxFile(headers));
      },
    },
  };
}

/** The texts of the scripts in a page that are run where they stand. */
export function inlineScripts(html: string): string[] {
  return [...html.matchAll(SCRIPT)]
    .filter(([, attributes = ""]) => !/\ssrc=|type="application\/(ld\+)?json"/.test(attributes))
    .map(([, , text = ""]) => text);
}

/** As a policy names a script: `sha256-…`. */
export function hashOf(script: string): string {
  return `sha256-${createHash("sha256").update(script).digest("base64")}`;
}

/** What a host is to send. What is in _astro has a hash in its name and never changes; all else is asked for anew. */
function headersFor(policy: string, base: string): Headers {
  return [
    [`${base}_astro/*`, { "Cache-Control": "public, max-age=31536000, immutable" }],
    [
      "/*",
      {
        "Content-Security-Policy": policy,
        "X-Content-Type-Options": "nosniff",
        "Referrer-Policy": "strict-origin-when-cross-origin",
      },
    ],
  ];
}

function headersFile(headers: Headers): string {
  const blocks = headers.map(([pattern, fields]) =>
    [pattern, ...Object.entries(fields).map(([name, value]) => `  ${name}: ${value}`)].join("\n"),
  );
  return `# Netlify and Cloudflare Pages. Written by the build (src/course/strict-policy.ts).\n${blocks.join("\n\n")}\n`;
}

/** For `include` in a server: nginx gives a location either its own headers or those of the server, so each has them all. */
function nginxFile(headers: Headers): string {
  const [[pattern, files] = ["", {}], [, everywhere] = ["", {}]] = headers;
  const lines = (fields: Readonly<Record<string, string>>) =>
    Object.entries(fields).map(([name, value]) => `add_header ${name} "${value}";`);
  return [
    "# Written by the build (src/course/strict-policy.ts), for docs/nginx.conf to include.",
    ...lines({ ...everywhere, "Cache-Control": "no-cache" }),
    `location ${pattern.replace(/[*]$/, "")} {`,
    ...lines({ ...everywhere, ...files }).map((line) => `  ${line}`),
    "}",
    "",
  ].join("\n");
}

/** As it stands in an attribute, which Astro writes with the quotes that need it alone replaced. */
function attribute(text: string): string {
  return `content="${text.replaceAll("&", "&#38;").replaceAll('"', "&#34;")}"`;
}
