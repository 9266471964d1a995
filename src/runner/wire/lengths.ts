// How long what goes between a program's realm and the page may be. A program may print a line of a gigabyte, or give an
// error a name of three megabytes: it is shortened where it is made, and refused where it arrives.

/** Characters of one line, or of a message. */
export const LONGEST_TEXT = 20_000;
/** Characters of a report, which has many lines. */
export const LONGEST_REPORT = 1_000_000;
/** Characters of the name of an error, a function or a file. */
export const LONGEST_NAME = 200;
/** Characters of an address. */
export const LONGEST_ADDRESS = 8192;
/** Lines, rows or headers that are sent together. */
export const MOST_AT_ONCE = 20_000;
/** Requests of one run: more than any listing needs, too few to bother the site's host. */
export const MOST_REQUESTS = 200;

/** What a shortened text may be longer by: it says how much is missing. */
export const NOTE = 50;

/** A text of at most so many characters. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text.slice(0, most)}… (${String(text.length - most)} more characters)`;
}
