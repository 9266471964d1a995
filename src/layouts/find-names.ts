// What the search knows before it looks into texts: the names of asyncio, in either spelling, and the messages that people paste. The list is
// short, so it is searched as a whole with each letter typed, and a slip of a finger or two is forgiven.

/** A place that a name or a message leads to. */
export interface Findable {
  readonly kind: "name" | "message";
  /** In TypeScript's spelling, or the message. */
  readonly text: string;
  /** In Python's, where that is another one. */
  readonly python: string;
  /** Below the site. */
  readonly address: string;
}

const MOST = 5;

/** What is asked for, the best match first; nothing for a question that names nothing. */
export function findNames(all: readonly Findable[], query: string): readonly Findable[] {
  const scored = all.map((each) => ({ each, score: scoreOf(each, query) })).filter(({ score }) => score > 0);
  return scored
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST)
    .map(({ each }) => each);
}

function scoreOf({ kind, text, python }: Findable, query: string): number {
  if (kind === "message") return messageScore(wordsOf(text), wordsOf(query));
  const wanted = plain(query);
  return Math.max(...[text, python].filter(Boolean).map((name) => nameScore(name, wanted)));
}

/** Between 0 and 100: the name itself, its last part, the begin of it, a part of it, or what it was meant to be. */
function nameScore(name: string, wanted: string): number {
  if (wanted.length < 2) return 0;
  const whole = plain(name);
  const own = plain(name.slice(name.lastIndexOf(".") + 1));
  const asked = wanted.replace(/^asyncio(?=.)/, "");
  if (asked === whole) return 100;
  // A method is called as often as the module's own names, and meant less often.
  const less = /^[A-Z]/.test(name) ? 5 : 0;
  if (asked === own) return 90 - less;
  if (own.startsWith(asked) || whole.startsWith(asked)) return 70 - less - own.length / 10;
  if (asked.length >= 4 && own.includes(asked)) return 50 - own.length / 10;
  const slips = asked.length >= 8 ? 2 : asked.length >= 4 ? 1 : 0;
  const distance = Math.min(distanceOf(asked, own), distanceOf(asked, whole));
  return distance <= slips ? 40 - less - 10 * distance : 0;
}

/** A message is meant when most of it was pasted, or when all that was asked stands in it. */
function messageScore(words: readonly string[], asked: readonly string[]): number {
  if (words.length === 0 || asked.length < 2) return 0;
  const isIn = (list: readonly string[]) => (word: string) => list.some((each) => isSame(each, word));
  const pasted = words.filter(isIn(asked)).length / words.length;
  const meant = asked.filter(isIn(words)).length / asked.length;
  if (words.length >= 3 && pasted >= 0.75) return 60 + 30 * pasted;
  return meant === 1 ? 65 : 0;
}

function isSame(a: string, b: string): boolean {
  return a === b || (Math.min(a.length, b.length) >= 4 && distanceOf(a, b) <= 1);
}

/** Letters and digits alone: `wait_for`, `waitFor` and `wait for` are one. */
function plain(text: string): string {
  return text.toLowerCase().replaceAll(/[^a-z0-9]/g, "");
}

/** The words of a message; what is quoted or left out in it changes from program to program. */
function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^a-z0-9_]+/)
    .filter((word) => word.length > 1);
}

/** How many letters have to be put in, left out, changed or swapped with their neighbour to make `b` of `a`; the first one is seldom wrong. */
function distanceOf(a: string, b: string): number {
  if (!b.startsWith(a.charAt(0)) || Math.abs(a.length - b.length) > 2) return Infinity;
  let [before, last]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, index) => index)];
  for (let row = 1; row <= a.length; row++) {
    const next = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let least = Math.min(last[column]! + 1, next[column - 1]! + 1, last[column - 1]! + (same ? 0 : 1));
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) least = Math.min(least, before[column - 2]! + 1);
      next.push(least);
    }
    [before, last] = [last, next];
  }
  return last[b.length]!;
}
