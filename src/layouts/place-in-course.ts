// Where a chapter stands: “D · Workshop, 2 of 6”. The sidebar knows.
import type { StarlightRouteData } from "@astrojs/starlight/route-data";

type Sidebar = StarlightRouteData["sidebar"];

/** The part and the number of the page that is shown; null where it belongs to no part. */
export function placeInCourse(sidebar: Sidebar): string | null {
  for (const group of sidebar) {
    if (group.type !== "group") continue;
    const index = group.entries.findIndex((entry) => entry.type === "link" && entry.isCurrent);
    if (index < 0) continue;
    return `${group.label.replace(". ", " · ")}, ${String(index + 1)} of ${String(group.entries.length)}`;
  }
  return null;
}
