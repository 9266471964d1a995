// Exercises as they lie on the disk (Node only, so that no page carries the library that checks them): the solution's snippet
// folder has an `exercise.json` beside its program.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { lineInPython, namesInPython, printsTheSame } from "./in-python.ts";
import { SNIPPETS, SnippetError, listSnippets, parseJson, readSnippet, type Snippet } from "./snippets.ts";

const say = v.pipe(v.string(), v.nonEmpty("say what is missing"));
const text = v.pipe(v.string(), v.nonEmpty("give a text"));
/** What is another text or another sentence in Python, beyond the spelling of names; null where Python needs nothing of the kind. */
const inPython = v.optional(v.nullable(v.strictObject({ code: text, say: v.optional(say) })));

/** One thing that is asked, and what to say while it is not met. */
const Requirement = v.union([
  /** A text in the code; comments do not count. */
  v.strictObject({ uses: text, say, inPython }),
  v.strictObject({ avoids: text, say, inPython }),
  /** A whole line of output, `times` times where that is given, else at least once. */
  v.strictObject({ prints: text, times: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))), say }),
  /** A text that stands in no line of output. */
  v.strictObject({ never: text, say }),
  /** Two whole lines of output, in this order. */
  v.strictObject({ before: v.tuple([text, text]), say }),
  /** The loop's time in seconds at which the last line is printed. */
  v.strictObject({ takes: v.number(), say }),
]);
export type Requirement = v.InferOutput<typeof Requirement>;

/** What `exercise.json` says; it lies in the folder of the solution. */
const Exercise = v.strictObject({
  /** The id of the snippet that the reader starts from. */
  start: text,
  /** In the order in which a teacher would ask for them. */
  requirements: v.pipe(v.array(Requirement), v.minLength(1, "ask for something")),
  /** Whether it makes no sense in Python. */
  typescriptOnly: v.optional(v.boolean()),
});

/** An exercise with both its programs. */
export interface ExerciseFolder {
  readonly start: Snippet;
  readonly solution: Snippet;
  readonly requirements: readonly Requirement[];
  /** What is asked of the Python program; null where the exercise makes no sense there. */
  readonly requirementsPy: readonly Requirement[] | null;
}

/** The exercise whose solution is the snippet `id`; throws a SnippetError that names the file and the mistake. */
export function readExercise(id: string, root: string = SNIPPETS): ExerciseFolder {
  const solution = readSnippet(id, root);
  const path = join(root, id, "exercise.json");
  if (!existsSync(path)) throw new SnippetError(`${path} is missing: <TryIt id="${id}"> needs what it asks for`);
  const { start, requirements, typescriptOnly = false } = parseJson(path, readFileSync(path, "utf8"), Exercise);
  return {
    start: readSnippet(start, root),
    solution,
    requirements,
    requirementsPy:
      typescriptOnly || !printsTheSame(solution)
        ? null
        : requirements.flatMap((each) => askedInPython(each, solution) ?? []),
  };
}

/** The same requirement of the Python program; null where it makes no sense there. */
function askedInPython(requirement: Requirement, { outputPy }: Snippet): Requirement | null {
  const line = (text: string) => lineInPython(text, (outputPy ?? "").trimEnd().split("\n"));
  const say = namesInPython(requirement.say);
  if ("prints" in requirement) return { ...requirement, say, prints: line(requirement.prints) };
  if ("before" in requirement)
    return { ...requirement, say, before: [line(requirement.before[0]), line(requirement.before[1])] };
  if ("never" in requirement) return { ...requirement, say, never: namesInPython(requirement.never) };
  if ("takes" in requirement) return { ...requirement, say };
  const { inPython } = requirement;
  if (inPython === null) return null;
  const inWords = { say: inPython?.say ?? say };
  const code = (text: string) => inPython?.code ?? namesInPython(text.replace(/^new /, ""));
  return "uses" in requirement
    ? { uses: code(requirement.uses), ...inWords }
    : { avoids: code(requirement.avoids), ...inWords };
}

/** The ids of all snippets that are the solution of an exercise. */
export function listExercises(root: string = SNIPPETS): string[] {
  return listSnippets(root).filter((id) => existsSync(join(root, id, "exercise.json")));
}
