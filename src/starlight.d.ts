// Starlight declares what it adds to Astro's locals in a file that it does not export.
declare namespace App {
  interface Locals {
    /** What Starlight knows of the page: its entry, its sidebar, what comes before and after it. */
    starlightRoute: import("@astrojs/starlight/route-data").StarlightRouteData;
  }
}
