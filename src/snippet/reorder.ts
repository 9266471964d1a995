// A list that a reader puts in order: by buttons, by the arrow keys, or by dragging, with pointer events, so that mouse, pen and
// finger do the same in every browser.

/** Told after each move: the item, its place from 1 on, and how many there are. */
export type Moved = (item: HTMLElement, place: number, count: number) => void;

/**
 * Lets the items of a list, its `li`, be moved. In an item, a button with `data-move="up"` or `"down"` moves it, and so do the arrow
 * keys while the focus is in it. A mouse takes an item anywhere; so does a finger, unless items have a `data-grip`: then it takes
 * them there and scrolls the page elsewhere.
 */
export function connectReorder(list: HTMLElement, moved: Moved): void {
  const tell = (item: HTMLElement) => {
    const items = [...list.children];
    moved(item, items.indexOf(item) + 1, items.length);
  };
  const move = (item: HTMLElement, by: number, focused: HTMLElement) => {
    const neighbour = by < 0 ? item.previousElementSibling : item.nextElementSibling;
    if (by < 0) neighbour?.before(item);
    else neighbour?.after(item);
    // Moving an element takes the focus from what is inside it.
    focused.focus();
    tell(item);
  };
  list.addEventListener("click", ({ target }) => {
    const button = closest(target, "[data-move]");
    const item = closest(button, "li");
    if (button && item) move(item, button.dataset.move === "up" ? -1 : 1, button);
  });
  list.addEventListener("keydown", (event) => {
    const item = closest(event.target, "li");
    const by = { ArrowUp: -1, ArrowLeft: -1, ArrowDown: 1, ArrowRight: 1 }[event.key];
    if (!item || by === undefined || !(event.target instanceof HTMLElement)) return;
    event.preventDefault();
    move(item, by, event.target);
  });

  let dragged: HTMLElement | null = null;
  list.addEventListener("pointerdown", (event) => {
    const item = closest(event.target, "li");
    if (!item || event.button !== 0 || closest(event.target, "button")) return;
    const grip = item.querySelector("[data-grip]");
    if (event.pointerType !== "mouse" && grip && !grip.contains(event.target as Node)) return;
    // Text is not selected meanwhile, and a finger that drags does not scroll (touch-action in the styles).
    event.preventDefault();
    dragged = item;
    item.dataset.dragged = "";
    list.setPointerCapture(event.pointerId);
  });
  list.addEventListener("pointermove", ({ clientX, clientY }) => {
    if (dragged === null) return;
    const over = closest(document.elementFromPoint(clientX, clientY), "li");
    if (over === null || over === dragged || over.parentElement !== list) return;
    const after = (dragged.compareDocumentPosition(over) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    if (!isPast(over, dragged, after, clientX, clientY)) return;
    if (after) over.after(dragged);
    else over.before(dragged);
    tell(dragged);
  });
  const drop = () => {
    delete dragged?.dataset.dragged;
    dragged = null;
  };
  list.addEventListener("pointerup", drop);
  list.addEventListener("pointercancel", drop);
}

/** Whether the pointer lies on the dragged item once it has changed places with a neighbour: else they would do so for ever. */
function isPast(over: HTMLElement, dragged: HTMLElement, after: boolean, x: number, y: number): boolean {
  const box = over.getBoundingClientRect();
  const own = dragged.getBoundingClientRect();
  const besides = own.top < box.bottom && box.top < own.bottom;
  if (besides) return after ? x >= box.right - own.width : x <= box.left + own.width;
  return after ? y >= box.bottom - own.height : y <= box.top + own.height;
}

function closest(target: EventTarget | null, selector: string): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>(selector) : null;
}
