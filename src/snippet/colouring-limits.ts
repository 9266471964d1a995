// What is coloured. Colouring takes longer with the square of a line's length, so a line of pasted data would freeze the page at
// every key, and a megabyte of code for seconds, on each later visit too, since edits are kept. Both are shown, plainly.

/** Characters of a line that is still coloured. */
export const LONGEST_LINE = 1000;
/** Characters of a text that is still coloured, and checked by the editor. */
export const LARGEST_TEXT = 100_000;
