// Where the answers are kept. A page of a reader who has given none needs to know no more than this.

/** The key in the browser's memory. */
export const ANSWERS_KEY = "loopbook:answers";
