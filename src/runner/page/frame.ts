// The frame that programs run in: a script, and the policy under which it and each of its workers stand. The frame takes over the
// page's own policy as well (src/layouts/content-security.ts), which admits this script by its hash.
//
// To make one takes as long as to fetch the code that makes use of it. So this stands apart from that (sandbox.ts): a page makes its
// first frame as soon as somebody is about to run a program.
import script from "../realm/frame.ts?script";

/** What the frame may do: run scripts it was given, nothing else. */
const POLICY =
  "default-src 'none'; script-src 'unsafe-inline' blob: 'wasm-unsafe-eval'; worker-src blob:; connect-src 'none'";

const content = `<!doctype html><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLICY}"><script>${script}</script>`;

/** A frame in the page. */
export interface Frame {
  readonly element: HTMLIFrameElement;
  readonly loaded: Promise<unknown>;
}

/** The page's first, until somebody takes it; null from then on. */
let first: Frame | null | undefined;

/** Makes the page's first frame, unless it has had one. */
export function prepareFrame(): void {
  if (first === undefined) first = makeFrame();
}

/** A frame that nobody else uses. */
export function takeFrame(): Frame {
  const taken = first ?? makeFrame();
  first = null;
  return taken;
}

function makeFrame(): Frame {
  const element = document.createElement("iframe");
  element.setAttribute("sandbox", "allow-scripts");
  element.srcdoc = content;
  element.hidden = true;
  element.title = "Where programs run";
  const loaded = new Promise((resolve) => {
    element.addEventListener("load", resolve, { once: true });
  });
  document.body.append(element);
  return { element, loaded };
}
