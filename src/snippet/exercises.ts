// Exercises as they lie on the disk (Node only, so that no page carries the library that checks them): the solution's snippet
// folder has an `exercise.json` beside its program.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { SNIPPETS, SnippetError, listSnippets, parseJson, readSnippet, type Snippet } from "../runner/snippets.ts";

const say = v.pipe(v.string(), v.nonEmpty("say what is missing"));
const text = v.pipe(v.string(), v.nonEmpty("give a text"));

/** One thing that is asked, and what to say while it is not met. */
const Requirement = v.union([
  /** A text in the code; comments do not count. */
  v.strictObject({ uses: text, say }),
  v.strictObject({ avoids: text, say }),
  /** A whole line of output, `times` times where that is given, else at least once. */
  v.strictObject({ prints: text, times: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))), say }),
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
});

/** An exercise with both its programs. */
export interface ExerciseFolder {
  readonly start: Snippet;
  readonly solution: Snippet;
  readonly requirements: readonly Requirement[];
}

/** The exercise whose solution is the snippet `id`; throws a SnippetError that names the file and the mistake. */
export function readExercise(id: string, root: string = SNIPPETS): ExerciseFolder {
  const solution = readSnippet(id, root);
  const path = join(root, id, "exercise.json");
  if (!existsSync(path)) throw new SnippetError(`${path} is missing: <TryIt id="${id}"> needs what it asks for`);
  const { start, requirements } = parseJson(path, readFileSync(path, "utf8"), Exercise);
  return { start: readSnippet(start, root), solution, requirements };
}

/** The ids of all snippets that are the solution of an exercise. */
export function listExercises(root: string = SNIPPETS): string[] {
  return listSnippets(root).filter((id) => existsSync(join(root, id, "exercise.json")));
}
