// Pyodide's loader as the site serves it. In the sandbox nothing has an address but what was made there, so the one script
// that the loader asks for by its address must get one that is made there too (Node only).
import { SCRIPT_ADDRESS } from "../wire.ts";

/** How the loader names the script. */
const TEMPLATE = "`${e.indexURL}pyodide.asm.mjs`";

/**
 * The loader's text with a placeholder for the address.
 *
 * @throws Error when the loader names the script in another way, as a later Pyodide may
 */
export function patchedLoader(text: string): string {
  const parts = text.split(TEMPLATE);
  if (parts.length !== 2) {
    throw new Error(
      `pyodide.mjs is expected to contain ${TEMPLATE} once, and does so ${String(parts.length - 1)} times: see how it loads its script now, and mend src/python/node/loader.ts`,
    );
  }
  return parts.join(JSON.stringify(SCRIPT_ADDRESS));
}
