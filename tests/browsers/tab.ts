// One open page in whichever browser: the few things that the checks do with it. Two clients stand behind it (puppeteer.ts,
// webkit.ts), so that a check is written once.

/** A browser that has been started, with one page. */
export interface Tab {
  /** Its name and version, as it says itself. */
  readonly version: string;
  open(url: string): Promise<void>;
  /**
   * Calls a function in the page and gives what it returns, or what its promise settles to.
   *
   * @param work is sent as text: it must use nothing from outside itself but its arguments, which are JSON
   */
  evaluate<Arguments extends readonly unknown[], Result>(
    work: (...args: Arguments) => Result | Promise<Result>,
    ...args: Arguments
  ): Promise<Result>;
  /** Clicks in the middle of the first element of a selector, where a reader's mouse would. */
  click(selector: string): Promise<void>;
  /** Presses a key by its name in `KeyboardEvent.key`, some of them held: `Control+Enter`. */
  press(keys: string): Promise<void>;
  /** Types a text, key by key. */
  type(text: string): Promise<void>;
  /** Drags with the mouse from the middle of one element to the middle of another. */
  drag(from: string, to: string): Promise<void>;
  close(): Promise<void>;
}

/** Brings an element to the middle of the window and says where its middle is then; runs in the page. */
export function middleOf(selector: string): { x: number; y: number } {
  const element = document.querySelector(selector);
  if (element === null) throw new Error(`Nothing on the page is ${selector}.`);
  element.scrollIntoView({ block: "center", behavior: "instant" });
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: Math.round(left + width / 2), y: Math.round(top + height / 2) };
}

/** Where the middle of an element is now, relative to that of another; runs in the page. */
export function wayTo(from: string, to: string): { x: number; y: number } {
  const [start, end] = [from, to].map((selector) => document.querySelector(selector)?.getBoundingClientRect());
  if (start === undefined || end === undefined) throw new Error(`Not both are on the page: ${from}, ${to}`);
  const middle = ({ left, top, width, height }: DOMRect) => [left + width / 2, top + height / 2] as const;
  const [[fromX, fromY], [toX, toY]] = [middle(start), middle(end)];
  return { x: Math.round(toX - fromX), y: Math.round(toY - fromY) };
}

/** Asks until the page answers with something other than null. */
export async function until<Arguments extends readonly unknown[], Result>(
  tab: Tab,
  what: string,
  look: (...args: Arguments) => Result | null,
  ...args: Arguments
): Promise<Result> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const found = await tab.evaluate(look, ...args);
    if (found !== null) return found;
    if (Date.now() > end) throw new Error(`It never came about: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** There to end what hangs, not to hurry a busy machine. */
const PATIENCE_MS = 240_000;
