// Names and messages that fit what is typed into the search, above what Pagefind finds in the texts.
import { findNames, type Findable } from "./find-names.ts";

/** Puts them into the search's dialog; `site` is where the course begins. */
export async function showNames(dialog: HTMLElement, site: string): Promise<void> {
  const response = await fetch(`${site}runtime/names.json`);
  if (!response.ok) return;
  const all = (await response.json()) as readonly Findable[];
  const list = Object.assign(document.createElement("ul"), { className: "name-results", hidden: true });
  list.ariaLabel = "Names and messages";
  dialog.querySelector("pagefind-summary")?.before(list);
  const show = () => {
    const query = dialog.querySelector("input")?.value ?? "";
    const found = findNames(all, query);
    list.hidden = found.length === 0;
    list.replaceChildren(...found.map((each) => itemOf(each, site)));
  };
  dialog.addEventListener("input", show);
  show();
}

function itemOf({ kind, text, python, address }: Findable, site: string): HTMLElement {
  const link = Object.assign(document.createElement("a"), { href: `${site}${address}` });
  const code = (words: string) => Object.assign(document.createElement("code"), { textContent: words });
  link.append(code(text), ...(python === "" ? [] : [", in Python ", code(python)]));
  const what = document.createElement("span");
  what.textContent = kind === "name" ? "Reference" : "What a message means";
  link.append(what);
  const item = document.createElement("li");
  item.append(link);
  return item;
}
