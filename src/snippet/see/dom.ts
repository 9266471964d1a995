// Making elements, in as few words as possible.

type Properties<Name extends keyof HTMLElementTagNameMap> = Partial<
  Omit<HTMLElementTagNameMap[Name], "style" | "dataset">
> & { readonly dataset?: Readonly<Record<string, string>> };

/** Makes an element with properties and children. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  { dataset, ...properties }: Properties<Name> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  Object.assign(element, properties);
  Object.assign(element.dataset, dataset);
  element.append(...children);
  return element;
}

/** A button with a word or a sign on it; `label` says what a sign means. */
export function button(text: string, action: () => void, label?: string): HTMLButtonElement {
  const made = make("button", { type: "button", textContent: text });
  if (label !== undefined) {
    made.ariaLabel = label;
    made.title = label;
  }
  made.addEventListener("click", action);
  return made;
}

/** One choice of several: radio buttons that look like one control. */
export function choice<Value extends string>(
  label: string,
  options: readonly (readonly [value: Value, text: string])[],
  chosen: Value,
  choose: (value: Value) => void,
): HTMLFieldSetElement {
  const name = `see-${++lastName}`;
  const group = make("fieldset", { className: "see-choice" }, make("legend", {}, label));
  for (const [value, text] of options) {
    const input = make("input", { type: "radio", name, value, checked: value === chosen });
    input.addEventListener("change", () => {
      choose(value);
    });
    group.append(make("label", {}, input, make("span", {}, text)));
  }
  return group;
}

let lastName = 0;

/** The sign and colour of a task, before its name. */
export function sign(path: string, colour: string): SVGSVGElement {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("viewBox", "-1 -1 12 12");
  svg.setAttribute("class", `see-sign ${colour}`);
  svg.ariaHidden = "true";
  const shape = document.createElementNS("http://www.w3.org/2000/svg", "path");
  shape.setAttribute("d", path);
  svg.append(shape);
  return svg;
}
