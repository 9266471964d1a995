// What must be known before the first line is drawn: the reader's language. Inline, since a file of its own would come too late or
// hold up the page.
import { inlineScript } from "./inline-script.ts";

function showLanguage(): void {
  const languages = ["typescript", "python"];
  const asked = new URLSearchParams(location.search).get("lang") ?? "";
  let kept: string | null = null;
  try {
    if (languages.includes(asked)) localStorage.setItem("loopbook:language", asked);
    kept = localStorage.getItem("loopbook:language");
  } catch {
    // It is not kept, then.
  }
  document.documentElement.dataset.language =
    [asked, kept].find((language) => language !== null && languages.includes(language)) ?? "typescript";
}

/** The text of the script. It has no part that depends on the page, so one hash in the policy admits it everywhere. */
export const languageScript = inlineScript(showLanguage);
