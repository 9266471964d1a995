// Each chapter says in the sidebar how long it takes.
import { getCollection } from "astro:content";
import { defineRouteMiddleware, type StarlightRouteData } from "@astrojs/starlight/route-data";
import { isChapter, minutesToRead } from "./reading-time.ts";

type SidebarEntry = StarlightRouteData["sidebar"][number];

export const onRequest = defineRouteMiddleware(async ({ locals }) => {
  const chapters = await getCollection("docs", ({ id }) => isChapter(id));
  const minutes = new Map(chapters.map(({ id, body }) => [id, minutesToRead(body ?? "")]));
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
  locals.starlightRoute.sidebar.forEach(label);
});
