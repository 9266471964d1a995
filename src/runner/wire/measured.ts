// What a program measures is different each time it runs: seconds on a real clock. A snippet whose output has such numbers
// says so in snippet.json (`"measured": "why"`), and then its output is held against the documented one without them.

/** Any number with a fraction, such as `0.41`. Whole numbers still count. */
const MEASURE = /\d+\.\d+/g;

/** The text with the same number in the place of each one that may have been measured. */
export function withoutMeasures(text: string): string {
  return text.replace(MEASURE, "0.0");
}
