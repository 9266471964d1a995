// The service worker: it stands between the pages of the course and the network, so that what was used once is there without one.
//
// Pages come from the network as long as there is one, so that a reader never sees an old one for the sake of speed; files whose
// address changes with their content come from what is kept. Nothing is fetched that was not asked for, but for the shell: what
// every page is made of, and the page that says what to do without a network. A program's frame asks for nothing (its origin
// is opaque, so that no service worker would answer it): all it needs comes from the page, which asks here.
//
// A new version waits until a reader presses Reload, or no page of the course is open.
import { matchPrecache, precacheAndRoute, type PrecacheEntry } from "workbox-precaching";
import { registerRoute, setCatchHandler } from "workbox-routing";
import { CacheFirst, NetworkFirst } from "workbox-strategies";
import * as v from "valibot";
import { fetchFiles } from "./fetch-files.ts";
import { FileList, isForGood, Kept, LIST } from "./kept.ts";
import { ToServiceWorker } from "./messages.ts";

/** Put in by the build: what every page is made of, and the version of the course. */
declare const SHELL: PrecacheEntry[];
declare const VERSION: string;

interface LastingEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface ServiceWorkerScope {
  readonly registration: { readonly scope: string };
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: "activate", listener: (event: LastingEvent) => void): void;
  addEventListener(type: "message", listener: (event: LastingEvent & { readonly data: unknown }) => void): void;
}
const worker = self as unknown as ServiceWorkerScope;

/** The page for those that are not kept, below the first page. */
const OFFLINE_PAGE = "offline/";
/** How long a network may take before a page comes from what is kept. */
const PATIENCE_SECONDS = 5;

const base = new URL(worker.registration.scope);
const kept = new Kept(caches, base);

/** Where a request leads to, below the site's first page; null for what is none of this service worker's business. */
function pathOf(url: URL, request: Request): string | null {
  // Of another site or course, or asked for by somebody who keeps it themselves.
  if (!url.href.startsWith(base.href) || request.cache === "no-store") return null;
  const path = url.href.slice(base.href.length).replace(/[?#].*$/, "");
  // What other sites frame is not read here.
  return path.startsWith("embed/") || path === LIST ? null : path;
}

/** What is worth keeping: a good answer, from where it was asked, that is not a sign-in page in place of a script. */
function worthKeeping(response: Response): boolean {
  const type = response.headers.get("content-type") ?? "";
  const { pathname } = new URL(response.url);
  return response.status === 200 && !response.redirected && (!type.includes("html") || /\/$|[.]html$/.test(pathname));
}

const plugins = [
  {
    cacheWillUpdate: ({ response }: { response: Response }) =>
      Promise.resolve(worthKeeping(response) ? response : null),
    // `?lang=python` is the same page.
    cacheKeyWillBeUsed: ({ request }: { request: Request }) => Promise.resolve(request.url.replace(/[?#].*$/, "")),
  },
];
const files = new CacheFirst({ cacheName: kept.nameFor("_astro/"), plugins });
const filesAnew = new NetworkFirst({ cacheName: kept.nameFor("_astro/"), plugins });
const pages = new NetworkFirst({
  cacheName: kept.nameFor(OFFLINE_PAGE),
  networkTimeoutSeconds: PATIENCE_SECONDS,
  plugins,
});

registerRoute(({ url, request }) => {
  const path = pathOf(url, request);
  return path !== null && !isForGood(path);
}, pages);
// What came damaged is asked for anew, past what is kept of it. Of the shell, that would be found before the new one.
registerRoute(
  ({ url, request }) => request.cache === "reload" && isForGood(pathOf(url, request) ?? ""),
  async (options) => {
    const response = await filesAnew.handle(options);
    // An answer that is none (a sign-in page, an error) takes nothing's place.
    if (!worthKeeping(response)) return response;
    for (const name of await caches.keys())
      if (name !== filesAnew.cacheName) await (await caches.open(name)).delete(options.request.url);
    return response;
  },
);
precacheAndRoute(SHELL, { cleanURLs: false });
registerRoute(({ url, request }) => isForGood(pathOf(url, request) ?? ""), files);
setCatchHandler(async ({ request }) => {
  // The caches themselves may be broken. What the network says then goes for all.
  const answer = await fetch(request).catch(() => undefined);
  if (answer !== undefined) return answer;
  const instead =
    request.mode === "navigate"
      ? ((await matchPrecache(request.url.replace(/[?#].*$/, ""))) ?? (await matchPrecache(OFFLINE_PAGE)))
      : // Asked for anew in vain: what is kept of it, in whichever cache, is better than nothing.
        await caches.match(request.url).catch(() => undefined);
  return instead ?? Response.error();
});

worker.addEventListener("activate", (event) => {
  event.waitUntil(worker.clients.claim());
});
worker.addEventListener("message", (event) => {
  const message = v.safeParse(ToServiceWorker, event.data);
  if (!message.success) return;
  const { output } = message;
  event.waitUntil(
    output.type === "take over"
      ? worker.skipWaiting()
      : keepVisited(output.urls, event)
          .then(renew)
          .catch(() => undefined),
  );
});

/** Keeps what a page had loaded before the service worker was there. */
async function keepVisited(urls: readonly string[], event: LastingEvent): Promise<void> {
  for (const address of urls) {
    const request = new Request(address.replace(/[?#].*$/, ""));
    const path = pathOf(new URL(request.url), request);
    if (path === null || (await kept.find(path)) !== undefined) continue;
    const done = (isForGood(path) ? files : pages).handleAll({ event, request });
    await Promise.all(done).catch(() => undefined);
  }
}

/**
 * Brings what is kept to this version: pages that were visited are fetched anew, and files that it no longer has are forgotten.
 * Where the network fails meanwhile, the next visit goes on.
 */
async function renew(): Promise<void> {
  const version = await kept.version();
  if (version === VERSION) return;
  if (version !== null && !(await follow())) return;
  await kept.setVersion(VERSION);
}

/** False where the site is ahead of this service worker: the next one will see to it. */
async function follow(): Promise<boolean> {
  const response = await fetch(new URL(LIST, base), { cache: "no-cache" });
  const list = v.parse(FileList, await response.json());
  if (list.version !== VERSION) return false;
  const paths = new Set(await kept.paths());
  const visited = list.files.filter(({ path }) => paths.has(path) && !isForGood(path));
  await fetchFiles(await kept.missing(visited), kept, new AbortController().signal);
  const listed = new Set(list.files.map(({ path }) => path));
  await Promise.all([...paths].filter((path) => !listed.has(path)).map((path) => kept.delete(path)));
  return true;
}
