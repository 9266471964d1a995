// A page's side of the service worker: starts it once the page has all it needs itself, tells it what was loaded before it was
// there, and tells the reader of a new version, which waits until they want it: nobody's edit is interrupted.
import type { ToServiceWorker } from "./messages.ts";

/** How often a page that stays open asks for a new version, at most. */
const HOUR_MS = 3_600_000;

/**
 * Starts the service worker of the course; does nothing where there cannot be one.
 *
 * @param base the path of the site's first page
 */
export function startServiceWorker(base: string): void {
  // In a frame the page is somebody else's guest.
  if (!("serviceWorker" in navigator) || window.top !== window) return;
  const start = () => {
    // A browser that keeps nothing reads all the same.
    register(base).catch(() => undefined);
  };
  if (document.readyState === "complete") start();
  else addEventListener("load", start, { once: true });
}

async function register(base: string): Promise<void> {
  await navigator.serviceWorker.register(`${base}sw.js`, { scope: base, updateViaCache: "none" });
  const registration = await navigator.serviceWorker.ready;
  const loaded = performance.getEntriesByType("resource").map(({ name }) => name);
  // Compiled programs are small: a page that is kept runs as it stands.
  const programs = [...document.querySelectorAll<HTMLElement>("[data-program]")].map(
    ({ dataset }) => new URL(dataset.program ?? "", location.href).href,
  );
  post(registration.active, { type: "visited", urls: [location.href, ...loaded, ...programs] });
  watch(registration);
}

function watch(registration: ServiceWorkerRegistration): void {
  const look = () => {
    // Without one that is active this is the first one, which takes nothing away.
    if (registration.waiting !== null && registration.active !== null) announce(registration);
  };
  registration.addEventListener("updatefound", () => {
    registration.installing?.addEventListener("statechange", look);
  });
  look();
  let asked = performance.now();
  document.addEventListener("visibilitychange", () => {
    if (document.hidden || performance.now() - asked < HOUR_MS) return;
    asked = performance.now();
    registration.update().catch(() => undefined);
  });
}

function announce(registration: ServiceWorkerRegistration): void {
  if (document.querySelector(".new-version") !== null) return;
  const bar = Object.assign(document.createElement("div"), { className: "new-version", role: "status" });
  document.body.append(bar);
  // The text comes after its region, or a screen reader would not tell it.
  const text = Object.assign(document.createElement("span"), { textContent: "A new version of the course is ready." });
  bar.append(
    text,
    button("Reload", () => {
      navigator.serviceWorker.addEventListener("controllerchange", () => {
        location.reload();
      });
      post(registration.waiting, { type: "take over" });
    }),
    button("Later", () => {
      bar.remove();
    }),
  );
}

function button(label: string, press: () => void): HTMLButtonElement {
  const element = Object.assign(document.createElement("button"), { type: "button", textContent: label });
  element.addEventListener("click", press);
  return element;
}

function post(worker: ServiceWorker | null, message: ToServiceWorker): void {
  worker?.postMessage(message);
}
