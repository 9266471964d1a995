// The one way in which a page imports what it does not need at first (src/course/lazy-chunks.ts puts it around every dynamic
// import). An import that fails is never tried again by Firefox, so it must not fail: the files come by `fetch`, which may be
// tried as often as one likes, and the import finds them in the browser's cache. What the service worker keeps is there already.
import { download, DownloadError, noAnswer } from "../runner/page/download.ts";

const wanted = { what: "A part of this page", remedy: "Try again." };
/** What has arrived, or is on its way. The file in which this stands is there. */
const arrived = new Map<string, Promise<unknown>>([[new URL(import.meta.url).pathname, Promise.resolve()]]);

/**
 * Imports a chunk once all its files are there.
 *
 * @param load the import
 * @param files all that it needs, below the site's first page
 * @throws DownloadError when one of them cannot be had
 */
export async function loadChunk<T>(load: () => Promise<T>, files: readonly string[] = []): Promise<T> {
  const urls = files.map((file) => `${import.meta.env.BASE_URL.replace(/\/$/, "")}/${file}`);
  await Promise.all(urls.map(once));
  // All at once: left to itself, the browser asks for a file when another one that imports it has been read.
  for (const url of urls) if (url.endsWith(".js")) void import(/* @vite-ignore */ url).catch(() => undefined);
  return load().catch(async (error: unknown) => {
    if (!(error instanceof SyntaxError)) throw error;
    // Something else was kept under its address. Asked for anew it takes that one's place, but this page cannot import it again.
    await Promise.all(urls.map((url) => fetch(url, { cache: "reload" }).catch(() => undefined)));
    throw new DownloadError(wanted, "it came damaged. Reload the page to get it anew.", error);
  });
}

function once(url: string): Promise<unknown> {
  const known = arrived.get(url);
  if (known !== undefined) return known;
  const coming = url.endsWith(".css") ? addStyles(url) : bring(url);
  arrived.set(url, coming);
  coming.catch(() => arrived.delete(url));
  return coming;
}

async function bring(url: string): Promise<unknown> {
  return (await isKept(url)) || download(url, wanted, (response) => response.arrayBuffer());
}

/** Whether the service worker will answer from what it keeps. */
async function isKept(url: string): Promise<boolean> {
  try {
    return navigator.serviceWorker.controller !== null && (await caches.match(url)) !== undefined;
  } catch {
    // A browser that has no service workers here, or lets nothing be kept.
    return false;
  }
}

/** Most are linked in the page already. */
function addStyles(url: string): Promise<unknown> {
  const link = Object.assign(document.createElement("link"), { rel: "stylesheet", href: url });
  if ([...document.styleSheets].some(({ href }) => href === link.href)) return Promise.resolve();
  return new Promise((resolve, reject) => {
    link.addEventListener("load", resolve);
    link.addEventListener("error", () => {
      link.remove();
      reject(new DownloadError(wanted, noAnswer()));
    });
    document.head.append(link);
  });
}
