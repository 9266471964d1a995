// The document of the frame that programs run in: a script, and the policy under which it and each of its workers stand. The frame
// takes over the page's own policy as well (src/layouts/content-security.ts), which admits this script by its hash.
import script from "../realm/frame.ts?script";

/** What the frame may do: run scripts it was given, nothing else. */
const POLICY =
  "default-src 'none'; script-src 'unsafe-inline' blob: 'wasm-unsafe-eval'; worker-src blob:; connect-src 'none'";

export const frameDocument = `<!doctype html><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLICY}"><script>${script}</script>`;
