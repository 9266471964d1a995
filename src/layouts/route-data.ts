// What Starlight knows of a page, and ours added: each chapter says in the sidebar how long it takes, and the page of what is missing
// has no address of its own.
import { getCollection } from "astro:content";
import { defineRouteMiddleware, type StarlightRouteData } from "@astrojs/starlight/route-data";
import { isChapter, minutesToRead } from "./reading-time.ts";

type SidebarEntry = StarlightRouteData["sidebar"][number];

let read: Promise<ReadonlyMap<string, number>> | undefined;

/** The minutes of all chapters: counted once, and not for each page anew. */
async function countMinutes(): Promise<ReadonlyMap<string, number>> {
  const chapters = await getCollection("docs", ({ id }) => isChapter(id));
  return new Map(chapters.map(({ id, body }) => [id, minutesToRead(body ?? "")]));
}

export const onRequest = defineRouteMiddleware(async ({ locals }) => {
  const route = locals.starlightRoute;
  const minutes = await (read ??= countMinutes());
  if (route.id === "404")
    route.head = route.head.filter(({ attrs }) => attrs?.rel !== "canonical" && attrs?.property !== "og:url");
  const base = import.meta.env.BASE_URL.replace(/\/$/, "");
  const label = (entry: SidebarEntry): void => {
    if (entry.type === "group") {
      entry.entries.forEach(label);
      return;
    }
    const id = entry.href.slice(base.length).replaceAll(/^\/|\/$/g, "");
    const time = minutes.get(id);
    if (time === undefined) return;
    entry.badge = { text: `${String(time)} min`, variant: "default", class: "reading-time" };
    entry.attrs = { ...entry.attrs, "data-chapter": id };
  };
  route.sidebar.forEach(label);
});
