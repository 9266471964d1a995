// Exercises as they lie on the disk (Node only): the solution's snippet folder has an `exercise.json` beside its program.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { SNIPPETS, SnippetError, listSnippets, readSnippet, type Snippet } from "../runner/snippets.ts";
import { Exercise, type Requirement } from "./exercise.ts";

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
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    throw new SnippetError(`${path} is not JSON: ${(error as Error).message}`);
  }
  const result = v.safeParse(Exercise, json);
  if (!result.success) {
    const issues = result.issues.map((issue) => `\n  ${v.getDotPath(issue) ?? "(whole file)"}: ${issue.message}`);
    throw new SnippetError(`${path} has a mistake:${issues.join("")}`);
  }
  return { start: readSnippet(result.output.start, root), solution, requirements: result.output.requirements };
}

/** The ids of all snippets that are the solution of an exercise. */
export function listExercises(root: string = SNIPPETS): string[] {
  return listSnippets(root).filter((id) => existsSync(join(root, id, "exercise.json")));
}
