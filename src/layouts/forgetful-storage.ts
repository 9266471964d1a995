// Where a browser blocks cookies, already the word `localStorage` throws (in some it is null, or throws when it is used), and scripts that
// are part of every page die of it: the theme would stay dark on a light system, and its picker dead. There a stand-in takes its
// place, before any other script, which keeps what it is told as long as the page is open. Nor can Starlight's picker do with a theme that
// there is not: one that was kept damaged is forgotten.
import { inlineScript } from "./inline-script.ts";

function standIn(): void {
  for (const name of ["localStorage", "sessionStorage"] as const) {
    try {
      window[name].getItem("");
    } catch {
      const kept = new Map<string, string>();
      const storage = {
        getItem: (key: string) => kept.get(key) ?? null,
        setItem: (key: string, value: string) => void kept.set(key, value),
        removeItem: (key: string) => void kept.delete(key),
      };
      Object.defineProperty(window, name, { value: storage });
    }
  }
  const theme = window.localStorage.getItem("starlight-theme");
  if (theme !== null && !["", "light", "dark"].includes(theme)) window.localStorage.removeItem("starlight-theme");
}

/** The text of the script. */
export const forgetfulStorage = inlineScript(standIn);
