// Whether the page is light or dark, and when that changes. Starlight keeps it as `data-theme` on the root.

/** The theme of the page now. */
function pageTheme(): "light" | "dark" {
  return document.documentElement.dataset.theme === "light" ? "light" : "dark";
}

/** Calls back now and after every change, until the returned function is called. */
export function followPageTheme(use: (theme: "light" | "dark") => void): () => void {
  const observer = new MutationObserver(() => {
    use(pageTheme());
  });
  observer.observe(document.documentElement, { attributeFilter: ["data-theme"] });
  use(pageTheme());
  return () => {
    observer.disconnect();
  };
}
