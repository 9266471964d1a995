// What the build makes of the pages' policy is tried on the built site in tests/site/policy.spec.ts.
import { expect, it } from "vitest";
import { hashOf, inlineScripts } from "../../src/course/strict-policy.ts";
import { frameScript } from "../../src/course/frame-script.ts";
import { contentSecurity } from "../../src/layouts/content-security.ts";

it("finds the scripts that are run where they stand, to the letter", () => {
  const html =
    '<script> a < b\n</script><script src="x.js"></script><script type="module">c</script>' +
    '<script type="application/ld+json">{}</script>';
  expect(inlineScripts(html)).toEqual([" a < b\n", "c"]);
});

it("names a script as browsers do", () => {
  expect(hashOf("alert('Hello, world.');")).toBe("sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng=");
});

it("admits no script without a hash once there are hashes", () => {
  expect(contentSecurity(["sha256-a", "sha256-b"])).toContain(
    "script-src 'self' 'sha256-a' 'sha256-b' 'wasm-unsafe-eval' blob:;",
  );
});

it("has a frame whose script ends no element", () => {
  expect(frameScript()).not.toMatch(/<\/?script|<!--/i);
});
