// Two languages print the same thing in two spellings: `True` and `true`, `None` and `null`, `['a']` and `[ 'a' ]`. So that a
// listing and its twin may each print as its language prints, what they print is compared after this mapping, which is fixed,
// and all that there is. What differs beyond it is a difference. Reports name places, and a twin has other lines: a place counts as one.
//
// | Python                | TypeScript            | compared as |
// | --------------------- | --------------------- | ----------- |
// | `True`, `False`       | `true`, `false`       | `true` …    |
// | `None`                | `null`, `undefined`   | `null`      |
// | `'a'`                 | `'a'`, `"a"`          | `"a"`       |
// | `[1, 2]`              | `[ 1, 2 ]`            | `[1, 2]`    |
// | `[1, 2]`              | `[1,2]`               | `[1, 2]`    |
// | `{'a': 1}`            | `{ a: 1 }`            | `{a: 1}`    |
// | `2.0`                 | `2`                   | `2`         |
// | `create_task`         | `createTask`          | `createTask`|
// | `main.py:9`           | `main.ts:12`          | `main:0`    |
// | `"main.py", line 9`   | `"main.ts", line 12`  | `"main", line 0` |
// | `main.py`             | `main.ts`             | `main`      |
// | `created at` a place, maybe in Python's own file | `created at main.ts:3` | `created at 0` |
// | `<Handle work() at main.py:4>`, and callbacks | `<Handle work()>` | `<Handle work()>` |
// | `'int' object`        | `'number' object`     | `"number" object` … |
// | `type int`            | `type Number`         | `type number` … |
// | `'yield from'`        | `'yield*'`            | `"yield*"`  |

const RULES: readonly (readonly [RegExp, string | ((...groups: string[]) => string)])[] = [
  [/\bTrue\b/g, "true"],
  [/\bFalse\b/g, "false"],
  [/\b(?:None|undefined)\b/g, "null"],
  [/'/g, '"'],
  [/"(?:int|float)" object\b/g, '"number" object'],
  [/"NoneType" object\b/g, '"null" object'],
  [/\btype (?:int|float|Number)\b/g, "type number"],
  [/\btype Coroutine\b/g, "type coroutine"],
  [/"yield from"/g, '"yield*"'],
  [/\bcreated at \S+:\d+/g, "created at 0"],
  [/(?<=(?:Handle|callback|when=\S+|cb=\[) ?\S+\(\)) at \S+\.py:\d+/g, ""],
  [/(?<=\.(?:py|ts)"?(?::|, line ))\d+(?::\d+)?\b/g, "0"],
  [/\[ (?=\S)/g, "["],
  [/(?<=\S) \]/g, "]"],
  [/\{ (?=\S)/g, "{"],
  [/(?<=\S) \}/g, "}"],
  [/,(?=\S)/g, ", "],
  [/"(\w+)": /g, "$1: "],
  [/\b(\d+)\.0\b(?!\.)/g, "$1"],
  [/\b([a-z]+)((?:_[a-z0-9]+)+)\b/g, (_, first = "", rest = "") => first + rest.replaceAll(/_(.)/g, capital)],
  [/\b(\w+)\.(?:py|ts)\b/g, "$1"],
];

function capital(_: string, letter: string): string {
  return letter.toUpperCase();
}

/** What a program printed, in the spelling in which both languages are compared; line by line. */
export function comparable(text: string): string {
  return RULES.reduce((spelt, [pattern, replacement]) => spelt.replaceAll(pattern, replacement as string), text);
}
