// What a page may load. A reader may paste what somebody else has written, and its comments may name pictures elsewhere, which an
// editor would show when it explains a name: whoever serves them would learn of it. So everything comes from the site itself.
// And what a page runs is a file of the site, or a script that the build wrote into it: each of these is known by its hash.
//
// The frame that programs run in takes this policy over from the page (its document is inline), and narrows it by its own. What it
// needs must therefore be allowed here: a script of its own text, known by its hash too, and programs as blobs.

/** The policy, for scripts of these hashes (`sha256-…`). */
export function contentSecurity(hashes: readonly string[]): string {
  // While the pages are built, nobody knows their scripts yet (src/course/strict-policy.ts puts the hashes in).
  const inline = hashes.length === 0 ? ["'unsafe-inline'"] : hashes.map((hash) => `'${hash}'`);
  return [
    "default-src 'none'",
    `script-src 'self' ${inline.join(" ")} 'wasm-unsafe-eval' blob:`,
    "worker-src 'self' blob:",
    // Shiki's colours are attributes, and Monaco writes rules as it goes.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}
