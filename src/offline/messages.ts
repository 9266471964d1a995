// What a page tells the service worker.
import * as v from "valibot";

export const ToServiceWorker = v.variant("type", [
  /** A page is open; these are its address and those of what it has loaded. */
  v.object({ type: v.literal("visited"), urls: v.array(v.string()) }),
  /** The reader wants the new version. */
  v.object({ type: v.literal("take over") }),
]);
export type ToServiceWorker = v.InferOutput<typeof ToServiceWorker>;
