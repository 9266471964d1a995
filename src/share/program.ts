// A program on its way from one reader to another: its files, and what else decides how a run of it looks. A link carries it, the
// playground keeps it; both check what they get against this schema, since either may have been written by somebody else.
import * as v from "valibot";
import { programOptions } from "../runner/wire/options.ts";
import { paces } from "../snippet/pace.ts";
import { MOST_FILES, nameFault } from "./file-names.ts";

/** How many characters all its texts may have. */
export const MOST_TEXT = 250_000;

const File = v.tuple([v.string(), v.string()]);

/** Pairs and no object: a name such as `__proto__` is then a name like any other, and is refused like any other. */
const FileList = v.pipe(
  v.array(File),
  v.minLength(1, "it has no file"),
  v.maxLength(MOST_FILES, `it has more than ${String(MOST_FILES)} files`),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const names: string[] = [];
    for (const [name] of dataset.value) {
      const fault = nameFault(name, names);
      if (fault !== null) addIssue({ message: fault });
      names.push(name);
    }
  }),
  v.check(
    (files) => files.some(([name]) => name === "main.ts" || name === "main.py"),
    "it has neither main.ts nor main.py, where a program starts",
  ),
  v.check((files) => files.reduce((sum, [, text]) => sum + text.length, 0) <= MOST_TEXT, "its files are too long"),
);

/** What of `snippet.json` belongs to a run. */
const Options = v.strictObject(programOptions);

/** A program as it travels. */
export const Program = v.strictObject({
  files: FileList,
  options: v.optional(Options, {}),
  /** The language and the pace that it was looked at in. */
  language: v.optional(v.picklist(["typescript", "python"])),
  pace: v.optional(v.picklist(paces)),
  /** The version of the course that it was written with. */
  course: v.optional(v.pipe(v.string(), v.regex(/^[\w.+-]{1,30}$/, "its version is none"))),
  /** Where the playhead stood: the number of the last event before it. */
  moment: v.optional(v.pipe(v.number(), v.safeInteger(), v.minValue(0))),
});
export type Program = v.InferOutput<typeof Program>;
export type ProgramOptions = v.InferOutput<typeof Options>;
